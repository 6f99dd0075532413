/** One YAML file as data that remembers where everything stood. */
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Alias, Document, ParsedNode, YAMLError } from 'yaml';
import type { Issue } from '../core/shared/issue.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { tooMuchIn } from './nesting.ts';
import { positionIn } from './position.ts';
import type { Position } from './position.ts';

/** A pack needs no aliases; a few are harmless, thousands are an attack. */
const MAX_ALIASES = 20;

export interface YamlFile {
	readonly name: string;
	readonly data: unknown;
	/** Where the value at the path stands, or its nearest ancestor that does. */
	readonly locate: (path: Issue['path']) => Position;
	readonly issues: readonly (Issue & Position)[];
}

/** Keys are compared as text, because YAML reads `2:` as the number 2. */
const sameKey = (a: ParsedNode, b: ParsedNode): boolean =>
	isScalar(a) && isScalar(b) && String(a.value) === String(b.value);

function child(node: unknown, key: string | number): unknown {
	if (!isMap(node)) return undefined;
	return node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(key));
}

function offset(document: Document.Parsed, path: Issue['path']): number {
	let node: unknown = document.contents;
	let start = document.contents?.range[0] ?? 0;
	for (const key of path) {
		const pair = child(node, key) as
			{ key: { range?: [number, number, number] }; value: unknown } | undefined;
		node = pair ? pair.value : typeof key === 'number' ? itemAt(node, key) : undefined;
		const at = pair?.key.range?.[0] ?? rangeStart(node);
		if (at === undefined) break;
		start = at;
	}
	return start;
}

const itemAt = (node: unknown, index: number): unknown =>
	node !== null && typeof node === 'object' && 'items' in node && Array.isArray(node.items)
		? (node.items as unknown[])[index]
		: undefined;

const rangeStart = (node: unknown): number | undefined =>
	node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
		? (node.range as number[])[0]
		: undefined;

/**
 * Errors, and warnings too: an unknown tag means data read otherwise than its author meant. After a syntax error
 * whatever follows looks wrong as well, so only the first is kept; a key that stands twice does no such harm.
 */
function problems({ errors, warnings }: Document.Parsed): YAMLError[] {
	const syntax = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	return [...errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === syntax), ...warnings];
}

/** Where the alias stands that could not be read: the first that leads nowhere, or else the first of too many. */
function aliasOffset(document: Document.Parsed): number {
	const anchors = new Set<string>();
	let found: Alias | undefined;
	visit(document, {
		Value(_key, { anchor }) {
			if (anchor) anchors.add(anchor);
		},
		Alias(_key, alias) {
			const leads = anchors.has(alias.source);
			if (!leads || !found) found = alias;
			return leads ? undefined : visit.BREAK;
		}
	});
	return found?.range?.[0] ?? 0;
}

const forbiddenKey = (path: Issue['path'], position: Position): Issue & Position => ({
	code: 'pack.forbidden-key',
	path,
	values: { key: String(path.at(-1)) },
	...position
});

/** Reads YAML; syntax errors, alias bombs and bottomless nesting come back as issues with data `undefined`. */
export function readYaml(name: string, text: string): YamlFile {
	const position = (at: number): Position => positionIn(text, at);
	const refuse = (locate: YamlFile['locate'], ...issues: YamlFile['issues']): YamlFile => ({
		name,
		data: undefined,
		locate,
		issues
	});
	const issue = (at: number, says: string) => ({ code: 'yaml', path: [], values: { says }, ...position(at) });

	const much = tooMuchIn(text);
	if (much) return refuse(() => position(0), issue(much.at, much.says));

	const document = parseDocument(text, { prettyErrors: false, uniqueKeys: sameKey });
	const locate = (path: Issue['path']): Position => position(offset(document, path));
	const issues = problems(document).map((error) => issue(error.pos[0], error.message));
	if (issues.length > 0) return refuse(locate, ...issues);
	try {
		const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
		const forbidden = forbiddenKeys(data).map((path) => forbiddenKey(path, locate(path)));
		return forbidden.length > 0 ? refuse(locate, ...forbidden) : { name, data, locate, issues };
	} catch (error) {
		const says = error instanceof Error ? error.message : String(error);
		return refuse(locate, issue(aliasOffset(document), says));
	}
}
