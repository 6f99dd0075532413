/** The list of what the built site contains of others, as a software bill of materials (CycloneDX), by `npm sbom`. */
import { execFileSync } from 'node:child_process';
import { z } from 'zod';

const Bom = z.looseObject({ serialNumber: z.string(), metadata: z.object({ component: z.looseObject({}) }) });

/** Without its number, its time and npm's own version: the same commit gives the same bytes. */
export function sbomText(root: string): string {
	const options = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--package-lock-only'];
	const written = execFileSync('npm', options, {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const { serialNumber: _number, metadata, ...bom } = Bom.parse(JSON.parse(written));
	// npm names the package after its folder.
	const component = { ...metadata.component, name: 'airworthy' };
	return `${JSON.stringify({ ...bom, metadata: { component } }, null, '\t')}\n`;
}
