/** Works the hash chain of a document through again, and adds its log up again. */
import { canonicalJson } from '#lib/core/assessment/json.ts';
import type { LogCheck, LogProblem } from '#lib/core/assessment/log-check.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { EMPTY_STATE, fold } from '#lib/core/assessment/operation.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { attempt } from './attempt.ts';
import type { ChainLink, Connection, Database } from './database.ts';
import { readState } from './document-tables.ts';
import { digestOf, hashOf, placeOf, readLog } from './seal-log.ts';

const isBroken = async (link: ChainLink, before: ChainLink | undefined): Promise<boolean> =>
	(await hashOf(link)) !== link.hash || (before !== undefined && link.previous !== before.hash);

async function countBroken(links: readonly ChainLink[]): Promise<number> {
	const broken = await Promise.all(links.map((link, index) => isBroken(link, links[index - 1])));
	return broken.filter(Boolean).length;
}

/** Keys of which the log says something else than the state does. */
function countDiffering(operations: readonly Operation[], state: DocumentState): number {
	const added = fold(operations);
	const keys = new Set([...added.keys(), ...state.keys()]);
	const text = (from: DocumentState, key: string): string => {
		const register = from.get(key);
		return register ? canonicalJson([register.stamp, register.value]) : '';
	};
	return [...keys].filter((key) => text(added, key) !== text(state, key)).length;
}

async function check(database: Database, document: string): Promise<LogCheck> {
	const { operations, links } = await readLog(database, document);
	const state = (await readState(database, document)) ?? EMPTY_STATE;
	const digests = new Map(
		await Promise.all(
			operations.map(async (each) => [placeOf(each.stamp, each.key), await digestOf(each)] as const)
		)
	);
	const sealed = links.flatMap((link) => link.sealed);
	const found = sealed.map(([stamp, key, digest]) => [digests.get(placeOf(stamp, key)), digest] as const);
	const counts: readonly LogProblem[] = [
		{ code: 'changed', count: found.filter(([now, then]) => now !== undefined && now !== then).length },
		{ code: 'missing', count: found.filter(([now]) => now === undefined).length },
		{ code: 'broken', count: await countBroken(links) },
		{ code: 'state', count: countDiffering(operations, state) }
	];
	const unsealed = operations.length - found.filter(([now]) => now !== undefined).length;
	const problems = counts.filter(({ count }) => count > 0);
	return { document, operations: operations.length, unsealed, links: links.length, problems };
}

/** Reads only; `load` the document first, so that nothing of a leaving page is still to be added up. */
export const checkLog = (connection: Connection, document: string): Promise<Stored<LogCheck>> =>
	attempt(async () => check(await connection.open(), document));
