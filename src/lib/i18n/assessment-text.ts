/** What is wrong with an assessment file, in words. */
import type { Issue } from '#lib/core/shared/issue.ts';

type Values = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<string, (values: Values) => string>> = {
	schema: ({ says }) => String(says),
	'schema.unknown-key': ({ keys }) => `unknown key: ${String(keys)}`,
	'assessment.too-large': ({ limit }) => `the file is larger than ${String(limit)} MB, so it was not read`,
	'assessment.not-json': ({ says }) => `this is not readable as JSON (${String(says)})`,
	'assessment.too-deep': ({ limit }) => `nested more than ${String(limit)} levels deep`,
	'assessment.forbidden-key': ({ key }) => `the key ${String(key)} is not allowed anywhere in a file`,
	'assessment.other-format': () => 'this is not an Airworthy assessment (its format is not "airworthy")',
	'assessment.future-version': ({ version, reads }) =>
		`the file was written by a newer version (format ${String(version)}; this one reads up to ${String(reads)}); ` +
		'open it there, or reload this page to get the newer one',
	'assessment.answer-shape': () => 'an answer needs level, unknown, notApplicable or note',
	'assessment.no-pack': ({ id, version }) =>
		`answers the pack ${String(id)} ${String(version)}, which is not in this browser; import it under Packs`,
	'assessment.other-pack': ({ id, loaded }) =>
		`answers the pack ${String(id)}; the one open here is ${String(loaded)}`,
	'assessment.other-pack-version': ({ version, loaded }) =>
		`answers version ${String(version)} of the pack; the one open here is ${String(loaded)}`,
	'assessment.other-pack-content': ({ id, version }) =>
		`the pack ${String(id)} ${String(version)} has been edited since these answers were given`,
	'assessment.unknown-question': ({ id }) => `the pack has no question ${String(id)}`,
	'assessment.never-not-applicable': () => 'this question may not be left out as not applicable',
	'assessment.thresholds-fall': ({ autonomy }) =>
		`autonomy ${String(autonomy)} asks for less than a lower one; thresholds may not fall as autonomy rises`,
	'assessment.unknown-hat': ({ hat }) => `the pack has no role ${String(hat)}`,
	'workshop.renamed': () => 'this workshop stands under another id than its own',
	'workshop.stray': () => 'this belongs to a workshop that is not in the file',
	'workshop.no-round': () => 'this needs the number of a round after the workshop',
	'workshop.named': () => 'this workshop is anonymous, so nothing in it may hold a name'
};

/** What is wrong, without the place. */
export const assessmentIssue = (issue: Issue): string =>
	TEXTS[issue.code]?.({ ...issue.values }) ?? issue.code;

/** `frame.people[0].name`: where it is, from the root of the file; empty for the whole file. */
export const assessmentPlace = (path: Issue['path']): string =>
	path.reduce<string>((place, key) => {
		if (typeof key === 'number') return `${place}[${String(key)}]`;
		return place === '' ? key : `${place}.${key}`;
	}, '');

/** `answers.governance.owners.level: what is wrong` */
export const assessmentIssueLine = (issue: Issue): string =>
	[assessmentPlace(issue.path), assessmentIssue(issue)].filter(Boolean).join(': ');
