import { expect, test } from 'vitest';
import { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { sbomText } from '../../../src/cli/sbom.ts';

const Bom = z.looseObject({
	components: z.array(
		z.looseObject({ 'bom-ref': z.string(), hashes: z.array(z.object({ content: z.string() })).min(1) })
	),
	dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) }))
});
const bom = Bom.parse(JSON.parse(sbomText(process.cwd())));
const refs = bom.components.map((one) => one['bom-ref']);

test('lists every package the site is made of, in the pinned version, each with its hash', () => {
	const own = Object.entries(packageJson.dependencies).map(([name, version]) => `${name}@${version}`);
	expect(own.filter((ref) => !refs.includes(ref))).toEqual([]);
});

test('lists what these need as well, and no tool', () => {
	expect(refs).toContain('@hpke/common@1.10.1');
	expect(refs.filter((ref) => /^(vite|vitest|eslint|typescript|tsx|rolldown|esbuild)@/.test(ref))).toEqual(
		[]
	);
});

test('names nothing that it does not list', () => {
	const named = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
	expect(named.filter((ref) => !refs.includes(ref))).toEqual([]);
});
