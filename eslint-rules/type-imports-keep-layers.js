/**
 * The layer rules of `.dependency-cruiser.cjs` for `import type` in a component. dependency-cruiser reads a
 * component after Svelte has compiled it, and by then its type imports are gone; here they are still to be seen.
 */
import { dirname, join, relative, sep } from 'node:path';
import layers from '../.dependency-cruiser.cjs';

const ROOT = join(import.meta.dirname, '..');

/** Cycles and missing files need the whole graph; a rule with dependency types lets type-only imports pass. */
const RULES = layers.forbidden.filter(
	({ to }) => !to.circular && !to.couldNotResolve && to.dependencyTypesNot === undefined
);

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { layer: '{{name}}: {{comment}}' } },
	create(context) {
		const file = fromRoot(context.filename);
		return {
			ImportDeclaration(node) {
				if (!importsTypes(node)) return;
				const target = pathOf(node.source.value, context.filename);
				for (const { name, comment } of RULES.filter((rule) => forbids(rule, file, target))) {
					context.report({ node, messageId: 'layer', data: { name, comment } });
				}
			}
		};
	}
};

const importsTypes = (node) =>
	node.importKind === 'type' || node.specifiers.some(({ importKind }) => importKind === 'type');

const fromRoot = (path) => relative(ROOT, path).split(sep).join('/');

/** Where a specifier points, written as dependency-cruiser writes it. */
function pathOf(specifier, importer) {
	if (specifier.startsWith('#lib/')) return `src/${specifier.slice(1)}`;
	if (specifier.startsWith('.')) return fromRoot(join(dirname(importer), specifier));
	return specifier.startsWith('$') ? specifier : `node_modules/${specifier}/`;
}

function forbids({ from, to }, file, target) {
	const here = match(from.path, file);
	if (here === undefined || match(from.pathNot ?? [], file)) return false;
	const fill = (patterns) =>
		[patterns ?? []].flat().map((pattern) => pattern.replaceAll('$1', here[1] ?? ''));
	const reaches = to.path === undefined || match(fill(to.path), target) !== undefined;
	return reaches && match(fill(to.pathNot), target) === undefined;
}

function match(patterns, text) {
	for (const pattern of [patterns ?? []].flat()) {
		const found = new RegExp(pattern).exec(text);
		if (found) return found;
	}
	return undefined;
}
