/**
 * The six-week curriculum beside the 30 days. It cannot end inside them: the first two weeks are for the pilot group,
 * before the launch; the other four are dated after the decision. Texts live in `i18n`.
 */
import type { Day } from '../shared/day.ts';
import { addDays, daysBetween, weekday } from '../shared/day.ts';
import { PHASE_DAYS } from './calendar.ts';
import type { Plan, PlanTask } from './plan.ts';
import type { Rest } from './working-day.ts';
import { isWeekend } from './working-day.ts';

export const CURRICULUM_WEEKS = [1, 2, 3, 4, 5, 6] as const;
export type CurriculumWeekNumber = (typeof CURRICULUM_WEEKS)[number];

/** Weeks that the pilot group has before the launch. */
const PILOT_WEEKS = 2;
/** Calendar days after the plan's first on which training begins, where no task says otherwise: week 2 of the plan. */
const USUAL_OFFSET = PHASE_DAYS;
/** Questions of the shipped pack that teaching the pilot group answers. */
const TAUGHT = ['workforce.ai-literacy', 'workforce.certification'];

export interface CurriculumWeek {
	readonly week: CurriculumWeekNumber;
	/** First and last calendar day, seven days in all. */
	readonly from: Day;
	readonly to: Day;
	/** For the pilot group, before the launch; the other weeks follow the decision. */
	readonly pilot: boolean;
	/** Ends after the last of the 30 days. */
	readonly pastWindow: boolean;
}

export interface Curriculum {
	/** Day on which training begins, and whether a task of the plan says so. */
	readonly start: Day;
	readonly fromTask: boolean;
	readonly weeks: readonly CurriculumWeek[];
	/** Last day if all six weeks ran on end, and its number, the plan's first day being 1: always past day 30. */
	readonly onEnd: Day;
	readonly onEndDay: number;
}

type Window = Pick<Plan, 'start' | 'end' | 'decision' | 'tasks'>;

const teaches = ({ raises }: PlanTask): boolean => TAUGHT.some((question) => raises[question] !== undefined);

/** First day of the first task that teaches. */
const taughtFrom = ({ tasks }: Window): Day | undefined =>
	tasks
		.filter(teaches)
		.map(({ start }) => start)
		.sort()[0];

/** The day on which a working week begins: the one after the weekend; a Monday where every day is worked on. */
const weekBegins =
	(rest: Rest) =>
	(day: Day): boolean =>
		rest.weekend?.length === 0
			? weekday(day) === 1
			: isWeekend(addDays(day, -1), rest) && !isWeekend(day, rest);

/** The first week's beginning after both the decision and the last of the 30 days. */
function afterDecision({ end, decision }: Window, rest: Rest): Day {
	const last = decision > end ? decision : end;
	const next = Array.from({ length: PHASE_DAYS }, (_, index) => addDays(last, index + 1));
	return next.find(weekBegins(rest)) ?? last;
}

function weekFrom(week: CurriculumWeekNumber, from: Day, window: Window): CurriculumWeek {
	const to = addDays(from, PHASE_DAYS - 1);
	return { week, from, to, pilot: week <= PILOT_WEEKS, pastWindow: to > window.end };
}

/** The six weeks with their days; never overlapping, even where training begins late. */
export function curriculum(window: Window, rest: Rest = {}): Curriculum {
	const taught = taughtFrom(window);
	const start = taught ?? addDays(window.start, USUAL_OFFSET);
	const pilotEnd = addDays(start, PHASE_DAYS * PILOT_WEEKS);
	const decided = afterDecision(window, rest);
	const onward = decided > pilotEnd ? decided : pilotEnd;
	const onEnd = addDays(start, PHASE_DAYS * CURRICULUM_WEEKS.length - 1);
	return {
		start,
		fromTask: taught !== undefined,
		weeks: CURRICULUM_WEEKS.map((week) => {
			const isPilot = week <= PILOT_WEEKS;
			const index = isPilot ? week - 1 : week - 1 - PILOT_WEEKS;
			return weekFrom(week, addDays(isPilot ? start : onward, PHASE_DAYS * index), window);
		}),
		onEnd,
		onEndDay: daysBetween(window.start, onEnd) + 1
	};
}
