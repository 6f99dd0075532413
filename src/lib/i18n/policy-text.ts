/** What the page's own security policy says, in words. */

/** Directive → what it means for a visitor; those that only name kinds of files have no line. */
const MEANING: Readonly<Record<string, string>> = {
	'default-src': 'Whatever is not named below is refused.',
	'script-src':
		'Scripts that run: those of this site, and those in the page whose content has this fingerprint.',
	'connect-src': 'Where anything may be sent or fetched.',
	'worker-src': 'Where background work may be started from.',
	'img-src': 'Where pictures may come from.',
	'font-src': 'Where fonts may come from.',
	'style-src': 'Where styles may come from.',
	'style-src-attr': 'The one style written into an element.',
	'manifest-src': 'Where the description of the installable app may come from.',
	'base-uri': 'Addresses in the page cannot be turned elsewhere.',
	'form-action': 'No form can be sent.',
	'object-src': 'No plug-in, no embedded document.',
	'require-trusted-types-for': 'No text is turned into HTML or into a script.',
	'trusted-types': 'The named exceptions: templates made while building, and our own workers.'
};

/** One line of the policy: what it is about, what it allows, what that means. */
export interface PolicyLine {
	readonly name: string;
	readonly allows: string;
	readonly means: string;
}

/** `'sha256-zBb/xxuo/gtYWRX4…='` → “sha256-zBb/xxuo…”: enough to tell one from another. */
const shown = (source: string): string =>
	source.replaceAll("'", '').replace(/^(sha256-.{8}).+/, (_whole, start: string) => `${start}…`);

/** The parts of a policy, as `name sources; name sources`, in its own order. */
export const policyLines = (policy: string): readonly PolicyLine[] =>
	policy
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const [name = '', ...sources] = part.split(/\s+/);
			return { name, allows: sources.map(shown).join(' '), means: MEANING[name] ?? '' };
		});

/** Whether page and worker were refused to send something elsewhere. */
export interface Refusals {
	readonly page: boolean;
	readonly worker: boolean;
}

const outcome = (isRefused: boolean): string => (isRefused ? 'refused by the browser' : 'not refused');

export const POLICY_TEXT = {
	none: 'This page carries no policy. It was changed on its way here: do not type anything confidential.',
	ask: 'Try to send something elsewhere',
	trying: 'Trying…',
	failed: 'The try could not be made: the worker did not start.',
	/** “From this page: refused by the browser. From its background work: refused by the browser.” */
	result: ({ page, worker }: Refusals): string =>
		`From this page: ${outcome(page)}. From its background work: ${outcome(worker)}.${
			page && worker
				? ''
				: ' The host of this site does not send the headers that its hosting guide asks for: tell whoever runs it.'
		}`
} as const;
