/** The figures of readiness as the report prints them: as the screen shows them, but as wide as the page. */
import type { Questionnaire } from '../../core/pack/schema.ts';
import type { Readiness } from '../../core/scoring/readiness.ts';
import { byDistance, capabilityDots } from '../../figures/capability-dots.ts';
import type { DotGroup } from '../../figures/capability-dots.ts';
import type { Figure } from '../../figures/figure.ts';
import { dotGroups, heatFigure, layerFigure, radarFigure } from './readiness-figures.ts';

export interface ReadinessFigures {
	readonly layers: Figure;
	readonly heat: Figure;
	/** As many as it takes for each to fit on a page. */
	readonly capabilities: readonly Figure[];
	/** Null where there are too few axes for a shape. */
	readonly radar: Figure | null;
}

/** Width, in units, at which a figure fills an upright page of the report. */
export const PRINT_WIDTH = 670;
/** Tallest figure, in units, that an upright page holds under a heading without shrinking. */
const TALLEST = 880;

const countDots = (groups: readonly DotGroup[]): number =>
	groups.reduce((count, { dots }) => count + dots.length, 0);

/** The capabilities from one place in their order of distance up to another, with the layers they belong to. */
function part(groups: readonly DotGroup[], from: number, to: number): DotGroup[] {
	let before = 0;
	return groups.map((group) => {
		const own = byDistance(group).slice(Math.max(0, from - before), Math.max(0, to - before));
		before += group.dots.length;
		return { ...group, dots: own };
	});
}

/** One figure where it fits, else two halves, and so on. */
function paged(groups: readonly DotGroup[], draw: (groups: readonly DotGroup[]) => Figure): Figure[] {
	const whole = draw(groups);
	const count = countDots(groups);
	if (whole.height <= TALLEST || count < 2) return [whole];
	const half = Math.ceil(count / 2);
	return [part(groups, 0, half), part(groups, half, count)].flatMap((some) => paged(some, draw));
}

/** Every figure of one readiness at page width. */
export function printFigures(questionnaire: Questionnaire, readiness: Readiness): ReadinessFigures {
	const draw = (groups: readonly DotGroup[]): Figure =>
		capabilityDots(groups, readiness.requested, PRINT_WIDTH);
	return {
		layers: layerFigure(questionnaire, readiness, PRINT_WIDTH),
		heat: heatFigure(questionnaire, readiness, PRINT_WIDTH),
		capabilities: paged(dotGroups(questionnaire, readiness), draw),
		radar: radarFigure(questionnaire, readiness, PRINT_WIDTH)
	};
}
