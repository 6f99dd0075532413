/** What could go wrong, gravest first: red flags that fire, gates that are open, layers below their floor. */
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import type { GateCheck, LayerScore } from '#lib/core/scoring/readiness.ts';
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { flagSign } from '#lib/i18n/flags-text.ts';
import { showInterval } from '#lib/i18n/interval-text.ts';
import { gateMissing, gateTitle, missed } from '#lib/i18n/readiness-text.ts';
import { READINESS_TEXT, SECTIONS, showFloor } from '#lib/i18n/report-text.ts';
import type { StateMark } from '../document.ts';
import { gateMark } from '../gate-cells.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

export interface Risk {
	readonly title: string;
	readonly consequence: string;
	readonly state: StateMark;
	/** Questions whose answers would mend it. */
	readonly questions: readonly string[];
	/** Section of the full report that tells it whole. */
	readonly place: string;
}

const flagRisk = (check: FlagCheck): Risk => ({
	title: check.flag.title,
	consequence: check.flag.meaning,
	state: flagSign(check),
	questions: check.because,
	place: SECTIONS.flags
});

function gateRisk(check: GateCheck, { questionnaire }: ReportInput): Risk {
	const isStatement = check.level === null || check.level < check.required;
	return {
		title: gateTitle(questionnaire, check),
		consequence: BRIEF_TEXT.gateRisk(gateMissing(questionnaire, check), isStatement),
		state: gateMark(check),
		questions: [check.question],
		place: SECTIONS.gates
	};
}

const layerState = ({ possible }: LayerScore): StateMark =>
	possible
		? { word: READINESS_TEXT.notShown, shape: 'diamond', tone: 'wait' }
		: { word: READINESS_TEXT.missed, shape: 'square', tone: 'stop' };

function layerRisk(layer: LayerScore, { readiness }: ReportInput, asked: readonly PlacedQuestion[]): Risk {
	const interval = showInterval(layer, layer.floor);
	return {
		title: layer.title,
		consequence: BRIEF_TEXT.layerRisk(interval, readiness.requested, showFloor(layer.floor)),
		state: layerState(layer),
		questions: asked.filter((placed) => placed.layer.id === layer.id).map(({ question }) => question.id),
		place: SECTIONS.readiness
	};
}

/** All of them, in the order in which they are told. */
export function risksOf(input: ReportInput, { asked }: LookUp): Risk[] {
	const { flags, readiness } = input;
	return [
		...flags.filter(({ state }) => state === 'fires').map(flagRisk),
		...missed(readiness).gates.map((check) => gateRisk(check, input)),
		...readiness.layers.filter(({ met }) => !met).map((layer) => layerRisk(layer, input, asked))
	];
}
