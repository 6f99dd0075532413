/** The cover: what was assessed, for whom, when and with what. */
import { answeredLine, verdictLine, verdictState } from '#lib/i18n/readiness-text.ts';
import { showDay } from '#lib/i18n/format.ts';
import { autonomyName, COVER, packLine } from '#lib/i18n/report-text.ts';
import type { Cover, StateMark } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

const fact = (label: string, value: string | StateMark) => ({ label, value });

export function cover(input: ReportInput): Cover {
	const { questionnaire, frame, readiness, date, packHash, example, appVersion } = input;
	const { requested, verdict } = readiness;
	const { shape, tone } = verdictState(verdict);
	return {
		kind: COVER.kind,
		title: frame.workflow,
		organisation: frame.organisation ?? '',
		facts: [
			fact(COVER.verdict, { word: verdictLine(readiness), shape, tone }),
			fact(COVER.asked, autonomyName(requested, questionnaire.autonomies[requested].title)),
			fact(COVER.answered, answeredLine(readiness.counts)),
			fact(COVER.date, showDay(date)),
			fact(COVER.pack, packLine(questionnaire.title, questionnaire.version, packHash))
		],
		contentsTitle: COVER.contents,
		...(example && { warning: COVER.example }),
		notes: [COVER.made(appVersion)]
	};
}
