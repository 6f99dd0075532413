/** What the report says: assessment results as sections of blocks, without a coordinate. */
import { COVER } from '#lib/i18n/report-text.ts';
import type { ReportDocument, Section } from './document.ts';
import type { LookUp } from './look-up.ts';
import { lookUp } from './look-up.ts';
import type { ReportInput } from './report-input.ts';
import { footerOf } from './footer.ts';
import { authorOf, identityOf } from './identity.ts';
import { answersSection } from './sections/answers.ts';
import { changeSection } from './sections/change.ts';
import { chartSections } from './sections/chart.ts';
import { cover } from './sections/cover.ts';
import { decisionSections } from './sections/decision.ts';
import { flagsSection } from './sections/flags.ts';
import { gapsSection } from './sections/gaps.ts';
import { gatesSection } from './sections/gates.ts';
import { glossarySection } from './sections/glossary.ts';
import { guideSection } from './sections/guide.ts';
import { methodSection } from './sections/method.ts';
import { planSection } from './sections/plan.ts';
import { raciSection } from './sections/raci.ts';
import { readinessSection } from './sections/readiness.ts';
import { sinceSections } from './sections/since.ts';
import { sumsSection } from './sections/sums.ts';
import { trainingSections } from './sections/training.ts';
import { verdictSection } from './sections/verdict.ts';
import { weekFourSections } from './sections/week-four.ts';
import { weeksSections } from './sections/weeks.ts';
import { workshopSections } from './sections/workshop.ts';

const sections = (input: ReportInput, names: LookUp): Section[] => [
	verdictSection(input, names),
	...decisionSections(input),
	...sinceSections(input, names),
	guideSection(input),
	...workshopSections(input, names),
	readinessSection(input, names),
	gatesSection(input, names),
	gapsSection(input, names),
	flagsSection(input, names),
	changeSection(input, names),
	planSection(input, names),
	...weekFourSections(input),
	...chartSections(input, names),
	...weeksSections(input, names),
	...trainingSections(input),
	raciSection(input),
	answersSection(input, names),
	sumsSection(input, names),
	methodSection(input),
	glossarySection(input)
];

/** The whole report as data. */
export function buildReport(input: ReportInput): ReportDocument {
	const { frame, questionnaire } = input;
	return {
		title: `${frame.workflow}: ${COVER.kind}`,
		author: authorOf(input),
		language: questionnaire.language,
		...identityOf(input),
		cover: cover(input),
		sections: sections(input, lookUp(input)),
		footer: footerOf(input)
	};
}
