/** The list of what the built site contains of others, as a software bill of materials (CycloneDX), by `npm sbom`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Bom = z.looseObject({
	serialNumber: z.string(),
	metadata: z.object({ component: z.looseObject({}) }),
	components: z.array(z.looseObject({ 'bom-ref': z.string() })),
	dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) }))
});
type Bom = z.infer<typeof Bom>;

const Needs = z.record(z.string(), z.string()).default({});
const Lock = z.object({
	packages: z.record(z.string(), z.object({ version: z.string().optional(), dependencies: Needs }))
});
type Lock = z.infer<typeof Lock>;

const nameOf = (ref: string): string => ref.slice(0, ref.lastIndexOf('@'));
const nameAt = (path: string): string =>
	path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether one package needs another itself: what is only asked for beside it, as a bundler is, is no part of the site. */
function needsOf({ packages }: Lock): (parent: string, child: string) => boolean {
	const needs = new Map(
		Object.entries(packages).map(([path, { version, dependencies }]) => [
			`${path === '' ? '' : nameAt(path)}@${path === '' ? '' : (version ?? '')}`,
			new Set(Object.keys(dependencies))
		])
	);
	return (parent, child) => needs.get(parent)?.has(nameOf(child)) ?? false;
}

/** Its own packages and what these need, at any depth; npm's own `--omit dev` loses those that tools ask for as well. */
function needed({ dependencies }: Bom, root: string, lock: Lock): ReadonlySet<string> {
	const isNeeded = needsOf(lock);
	const found = new Set<string>();
	const visit = (ref: string, known: string): void => {
		const children = dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
		for (const child of children) {
			if (found.has(child) || !isNeeded(known, child)) continue;
			found.add(child);
			visit(child, child);
		}
	};
	visit(root, '@');
	return found;
}

function readBom(root: string): Bom {
	const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
	const written = execFileSync('npm', options, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return Bom.parse(JSON.parse(written));
}

/** Without its number, its time and npm's own version: the same commit gives the same bytes. */
export function sbomText(root: string): string {
	const { serialNumber: _number, metadata, ...bom } = readBom(root);
	const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
	const own = String(metadata.component['bom-ref']);
	const kept = needed({ serialNumber: '', metadata, ...bom }, own, lock);
	const components = bom.components.filter((one) => kept.has(one['bom-ref']));
	const dependencies = bom.dependencies
		.filter(({ ref }) => ref === own || kept.has(ref))
		.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((child) => kept.has(child)) }));
	// npm names the package after its folder.
	const component = { ...metadata.component, name: 'airworthy' };
	return `${JSON.stringify({ ...bom, components, dependencies, metadata: { component } }, null, '\t')}\n`;
}
