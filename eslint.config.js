import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import typeImportsKeepLayers from './eslint-rules/type-imports-keep-layers.js';
import svelteConfig from './svelte.config.js';

/** Same words in every message about purity, so that the way out is always named. */
const PASS_IT_IN =
	'This layer is pure: it takes this as an argument from state, a worker or the command line.';

const impureGlobals = ['Intl', 'console', 'performance', 'crypto', 'process', 'globalThis', 'fetch'].map(
	(name) => ({ name, message: PASS_IT_IN })
);

const impureSyntax = [
	{ selector: 'MemberExpression[property.name=/^toLocale/]', message: `Locale. ${PASS_IT_IN}` },
	{ selector: 'MemberExpression[property.name="localeCompare"]', message: `Locale. ${PASS_IT_IN}` },
	{ selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: `Seed. ${PASS_IT_IN}` }
];

/** For the one module that computes with calendar days: `Date` as arithmetic in UTC, never as a clock. */
const clockSyntax = [
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `Clock. ${PASS_IT_IN}` },
	{ selector: 'CallExpression[callee.name="Date"]', message: `Clock. ${PASS_IT_IN}` },
	{
		selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
		message: `Clock. ${PASS_IT_IN}`
	},
	{
		selector:
			'MemberExpression[property.name=/^[gs]et(Full|Month|Date|Day|Hours|Minutes|Seconds|Milli|Timezone)/]',
		message: `Time zone: use the UTC method. ${PASS_IT_IN}`
	}
];

const pureRules = (globalNames, syntax) => ({
	'no-restricted-globals': ['error', ...globalNames],
	'no-restricted-syntax': ['error', ...syntax]
});

export default defineConfig(
	{
		ignores: [
			'build/',
			'build-file/',
			'.svelte-kit/',
			'.test-results/',
			'.vitest-attachments/',
			'node_modules/'
		]
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript itself knows every name; this rule does not know types.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			// `const { dropped: _dropped, ...rest }` is how a field is left out of plain data.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// There is no enum here, and classes are kept in state alone: a sixth of the linter's time for nothing.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-generated-empty-object-type': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte'],
		// Types of components are svelte-check's: the linter would build the program anew for each, which takes longer
		// than all its other work, and sees `any` in what they pass to their callbacks.
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte.ts'],
		// TypeScript with runes, whose types are declared: read as what it is, its types are known, and in half the time.
		languageOptions: { parser: ts.parser }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		rules: {
			// Links go through our own href(), as Kit's resolve() points at the folder in the one-file edition.
			'svelte/no-navigation-without-resolve': 'off',
			// Our state is replaced whole ($state.raw); a map, set or date inside it is a value that never changes.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['src/**/*.svelte'],
		plugins: { airworthy: { rules: { 'type-imports-keep-layers': typeImportsKeepLayers } } },
		rules: {
			'airworthy/type-imports-keep-layers': 'error',
			// A component longer than this shows two things.
			'max-lines': ['error', { max: 220 }]
		}
	},
	{
		files: ['src/lib/core/**/*.ts', 'src/lib/figures/**/*.ts'],
		rules: pureRules([{ name: 'Date', message: `Clock. ${PASS_IT_IN}` }, ...impureGlobals], impureSyntax)
	},
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['src/lib/core/shared/zod.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ name: 'zod', message: 'Take z from core/shared/zod.ts, which sets it up before the first schema.' }
			]
		}
	},
	{
		files: ['src/lib/core/shared/day.ts'],
		rules: pureRules(impureGlobals, [...impureSyntax, ...clockSyntax])
	},
	{
		files: ['src/workers/**/*.ts'],
		// A worker is a mailbox: what makes it longer belongs in a pure layer, where it can be tested.
		rules: { 'max-lines': ['error', { max: 30, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['test/**/*.ts'],
		// A test that is wrong about what is there fails, and says where.
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{
		files: ['test/**/*.ts'],
		// The compiler holds their types; the linter's own look at them took a third of its time.
		extends: [ts.configs.disableTypeChecked]
	},
	{
		files: ['test/**/*.ts'],
		ignores: ['test/unit/**'],
		// They drive a browser, and what is not waited for there passes unseen.
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error'
		}
	},
	{
		files: ['src/cli/**/*.ts', 'test/**/*.ts', '**/bench/**/*.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.js', '**/*.cjs'],
		extends: [ts.configs.disableTypeChecked]
	}
);
