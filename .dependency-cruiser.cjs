/**
 * Who may import whom: the table of docs/architecture as rules. Each layer lists what it may import; all else is
 * an error, and the comment (printed with the error) says where the file belongs instead. Type-only imports count.
 */

const inLib = (...layers) => layers.map((layer) => `^src/lib/${layer}/`);
const inNpm = (...packages) => packages.map((name) => `^node_modules/${name}/`);

/** Modules that only SvelteKit's own bundling knows. */
const KIT = '^\\$(app|env)/';

/** The types Kit writes beside each route. */
const ROUTE_TYPES = '\\$types(\\.js)?$';

/** A checked pack as a module, served by src/cli/pack-plugin.ts. */
const PACK = '^virtual:pack/';

/** Everything below `from` that is not on the list is an error. */
const only = (name, from, allowed, comment) => ({
	name: `${name}-imports`,
	severity: 'error',
	comment,
	from: { path: from },
	to: { pathNot: allowed }
});

const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** The concepts of the core. Each may use those before it, none those after it. */
const CORE_ORDER = [
	'shared',
	'pack',
	'assessment',
	'scoring',
	'progress',
	'rollout',
	'raci',
	'lint',
	'workshop',
	'charter',
	'boundary',
	'skills',
	'staffing',
	'scorecard',
	'pilot',
	'portfolio'
];

const LAYERS = [
	'core',
	'figures',
	'packs',
	'calendar',
	'report',
	'sealing',
	'storage',
	'state',
	'i18n',
	'ui',
	'features'
];
const PURE = ['core', 'figures', 'packs', 'report', 'i18n'];

/** The folders of src/lib/report that each write one file format, and so may hold that format's npm package. */
const FORMATS = '^src/lib/report/(pdf|xlsx|docx|pptx|office|raster|csv|ics|markdown|json)/';

const layerRules = [
	only(
		'core',
		'^src/lib/core/',
		[...inLib('core'), ...inNpm('zod')],
		'The core is plain data in, plain data out: it imports only the core and zod. What draws belongs in figures, ' +
			'what reads YAML in packs, what keeps data in storage, what says something to people in i18n, ' +
			'what holds a changing value in state.'
	),
	only(
		'figures',
		'^src/lib/figures/',
		[
			...inLib('figures', 'core'),
			...inNpm('d3-(array|scale|shape|hierarchy|interpolate)', '@types/d3-[a-z]+', 'uqr')
		],
		'Figures turn results into plain marks with the computing parts of d3. What touches a page (d3-selection, ' +
			'Svelte) belongs in ui/Figure.svelte, what paints a PDF in report/pdf, what decides a number in core.'
	),
	only(
		'packs',
		'^src/lib/packs/',
		[...inLib('packs', 'core'), ...inNpm('yaml', 'zod')],
		'Packs turn YAML text into a checked pack. Who fetches the text belongs in routes or state, who reads it from ' +
			'a disk in cli, and the schema itself in core/pack.'
	),
	only(
		'calendar',
		'^src/lib/calendar/',
		[...inLib('calendar', 'core'), ...inNpm('date-holidays')],
		'The calendar is the holiday library and nothing else, because it is large: a rule about days belongs in core, ' +
			'a sentence about them in i18n.'
	),
	only(
		'report-model',
		'^src/lib/report/',
		[...inLib('report', 'core', 'figures', 'i18n'), '^node_modules/'],
		'A report is made of core, figures and i18n. Who starts it belongs in workers, features or cli; who saves ' +
			'the file in storage.'
	),
	never(
		'report-writers-in-format-folders',
		{ path: '^src/lib/report/', pathNot: FORMATS },
		{ path: '^node_modules/' },
		'The model and the layout of a report know no file format: an npm package that writes one belongs in its ' +
			'format folder, such as report/pdf.'
	),
	only(
		'i18n',
		'^src/lib/i18n/',
		inLib('i18n', 'core'),
		'i18n turns codes and numbers of the core into text. A component belongs in ui or features, a format in report.'
	),
	only(
		'sealing',
		'^src/lib/sealing/',
		[...inLib('sealing', 'core'), ...inNpm('@hpke/core', '@hpke/common')],
		'Sealing turns responses into bytes nobody else can read, and back, with what every browser and Node have. What ' +
			'a response says belongs in core/workshop, who keeps a key in storage, who reads a file in cli or routes.'
	),
	only(
		'storage',
		'^src/lib/storage/',
		[...inLib('storage', 'core', 'packs'), ...inNpm('idb', 'zod')],
		'Storage moves plain data in and out. A component belongs in features, a value that changes in state, ' +
			'a rule about the data in core.'
	),
	only(
		'state',
		'^src/lib/state/',
		[...inLib('state', 'core', 'packs', 'i18n', 'storage'), ...inNpm('svelte'), KIT, PACK],
		'State holds values that change and what follows from them. What draws belongs in ui or features, what starts ' +
			'a worker in routes, what writes a file in report.'
	),
	never(
		'state-knows-only-the-interfaces-of-storage',
		{ path: '^src/lib/state/' },
		{ path: '^src/lib/storage/', dependencyTypesNot: ['type-only'] },
		'State is handed its storage by routes/+layout and may import only its types: otherwise no test can hand it another.'
	),
	only(
		'ui',
		'^src/lib/ui/',
		[...inLib('ui', 'figures'), ...inNpm('svelte', '@fontsource/ibm-plex-sans')],
		'The design system knows no domain: a component that names a question, a score or a role belongs in its ' +
			'feature, and hands ui its texts and figures.'
	),
	never(
		'ui-knows-only-the-types-of-figures',
		{ path: '^src/lib/ui/' },
		{ path: '^src/lib/figures/', dependencyTypesNot: ['type-only'] },
		'ui paints any figure and computes none: the call that makes this one belongs in the feature that shows it.'
	),
	only(
		'features',
		'^src/lib/features/',
		[
			...inLib('features', 'state', 'core', 'figures', 'i18n', 'ui', 'report/(model|layout|svg)'),
			...inNpm('svelte'),
			KIT
		],
		'A feature shows state and asks state to change. What keeps data belongs in storage behind state, what starts ' +
			'a worker in routes, what writes a format in report.'
	),
	never(
		'features-know-no-other-feature',
		{ path: '^src/lib/features/([^/]+)/' },
		{ path: '^src/lib/features/', pathNot: '^src/lib/features/$1/' },
		'Two features share nothing with each other: the shared part belongs in ui if it knows no domain, in state if ' +
			'it is a value, in core if it is a rule, and the way from one to the other in routes.'
	),
	only(
		'workers',
		'^src/workers/',
		[
			'^src/workers/',
			...inLib(...PURE, 'calendar', 'sealing'),
			...inNpm('@expo-google-fonts/ibm-plex-sans'),
			PACK
		],
		'A worker is a mailbox over the pure layers: what it computes belongs in core or report, what it remembers in state.'
	),
	never(
		'cli-imports',
		{ path: '^src/cli/' },
		{
			pathNot: ['^src/cli/', ...inLib(...PURE, 'sealing'), '^node_modules/(?!svelte/|@sveltejs/)'],
			dependencyTypesNot: ['core']
		},
		'The command line is the same core without a page: what it shares with the site belongs in core, packs or report.'
	),
	only(
		'routes',
		'^src/routes/',
		[
			'^src/(routes|workers)/',
			ROUTE_TYPES,
			PACK,
			...inLib('features', 'state', 'storage', 'sealing', 'packs', 'i18n', 'ui'),
			...inNpm('svelte', '@sveltejs/kit'),
			KIT
		],
		'A route picks data, places one feature, and (+layout) hands state its storage and workers. Logic belongs in ' +
			'core, a drawing in figures, a screen in features.'
	),
	only(
		'service-worker',
		'^src/service-worker\\.ts$',
		['^\\$service-worker$', ...inNpm('@sveltejs/kit')],
		'The service worker only keeps the files of the build: whatever else it would need belongs elsewhere.'
	)
];

const coreOrderRules = CORE_ORDER.slice(0, -1).map((concept, index) => {
	const later = CORE_ORDER.slice(index + 1);
	return never(
		`core-order-${concept}`,
		{ path: `^src/lib/core/${concept}/` },
		{ path: `^src/lib/core/(${later.join('|')})/` },
		`core/${concept} comes before ${later.join(', ')}: what needs one of these belongs there, and what both need ` +
			'in the earlier of the two.'
	);
});

const placeRules = [
	never(
		'core-concepts-have-a-place-in-the-order',
		{ path: '^src/lib/core/', pathNot: `^src/lib/core/(${CORE_ORDER.join('|')})/` },
		{},
		'A file of the core belongs in the folder of its concept; a new concept belongs in CORE_ORDER of this config.'
	),
	never(
		'lib-is-made-of-layers',
		{ path: '^src/lib/', pathNot: `^src/lib/(${LAYERS.join('|')})/` },
		{},
		`A file of src/lib belongs in one of its layers: ${LAYERS.join(', ')}.`
	),
	never(
		'jspdf-only-in-report-pdf',
		{ path: '^src/', pathNot: '^src/lib/report/pdf/' },
		{ path: '^node_modules/jspdf/' },
		'jsPDF belongs in report/pdf: everything else describes pages and does not know who paints them.'
	),
	never(
		'idb-only-in-storage',
		{ path: '^src/', pathNot: '^src/lib/storage/' },
		{ path: '^node_modules/idb/' },
		'IndexedDB belongs in storage: everything else is handed plain data.'
	),
	never(
		'hpke-only-in-sealing',
		{ path: '^src/', pathNot: '^src/lib/sealing/' },
		{ path: '^node_modules/@hpke/' },
		'The library that seals belongs in sealing: everything else is handed bytes and keys.'
	),
	never(
		'holidays-only-in-calendar',
		{ path: '^src/', pathNot: '^src/lib/calendar/' },
		{ path: '^node_modules/date-holidays' },
		'The holiday library belongs in calendar: everything else is handed plain days.'
	)
];

const soundnessRules = [
	never(
		'no-cycles',
		{},
		{ circular: true },
		'Two modules that need each other are one module, or lack a third: what both need belongs in a file of its own.'
	),
	never(
		'imports-resolve',
		{},
		{ couldNotResolve: true, pathNot: [KIT, '^\\$service-worker$', ROUTE_TYPES, PACK] },
		'There is no such file. Imports across folders read `#lib/layer/file.ts`, with the extension.'
	)
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [...layerRules, ...coreOrderRules, ...placeRules, ...soundnessRules],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts']
		}
	}
};
