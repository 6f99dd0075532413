/** The 30-day plan as a page of text: dates, whether it fits, the work week by week, and what it will reach. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { PHASES } from '../../lib/core/pack/scale.ts';
import type { Phase } from '../../lib/core/pack/scale.ts';
import type { Pack } from '../../lib/core/pack/schema.ts';
import { holdersOf } from '../../lib/core/raci/people.ts';
import type { Plan, PlanTask } from '../../lib/core/rollout/plan.ts';
import type { Projection } from '../../lib/core/rollout/projection.ts';
import type { Repair } from '../../lib/core/rollout/repair.ts';
import { score } from '../../lib/core/scoring/score.ts';
import { showDay, showDayShort, showHours } from '../../lib/i18n/format.ts';
import { showInterval } from '../../lib/i18n/interval-text.ts';
import { reachedSentence } from '../../lib/i18n/plan-done-text.ts';
import { taskMarks } from '../../lib/i18n/plan-mark-text.ts';
import { planReason } from '../../lib/i18n/plan-text.ts';
import type { PlanNames } from '../../lib/i18n/plan-text.ts';
import { REPAIR_TEXT, repairText } from '../../lib/i18n/repair-text.ts';
import { heading, section } from './heading.ts';
import { planWords } from './names.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';
import { indent, PAGE_WIDTH, wrap, wrapUnder } from './wrap.ts';

export interface Planned {
	readonly assessment: Assessment;
	readonly pack: Pack;
	readonly plan: Plan;
	readonly projection: Projection;
	readonly repairs: readonly Repair[];
	readonly names: PlanNames;
	readonly style: Style;
}

function dates({ start, end, workingDays, launch, decision }: Plan): string[] {
	return table([
		['Window', `${showDay(start)} to ${showDay(end)}, ${String(workingDays.length)} working days`],
		['Launch', showDay(launch)],
		['Decision', showDay(decision)]
	]);
}

/** Whether it does what was asked; a misfit that is not proved is called what it is. */
function outcome({ fits, aim, requested, misfitProved }: Plan): string {
	if (fits) return `It fits, and reaches level ${String(requested)}, the autonomy asked for.`;
	if (aim < requested) return `It does not reach level ${String(requested)}, the autonomy asked for.`;
	return misfitProved ? 'It does not fit, whatever the order.' : 'No order of this work was found that fits.';
}

function fit({ plan, projection, names, style }: Planned): string[] {
	const reasons = plan.reasons.flatMap((reason) => wrapUnder('  – ', planReason(reason, names)));
	const reach = wrap(reachedSentence(projection, plan), PAGE_WIDTH);
	return [style.strong(outcome(plan)), ...reasons, ...reach, ''];
}

/** What would mend it; a plan that fits needs nothing. */
function mending({ plan, repairs, names, style }: Planned): string[] {
	if (plan.fits) return [];
	const found = repairs.map((repair) => repairText(repair, plan, names));
	const lines = found.length > 0 ? found : [REPAIR_TEXT.none];
	return section(
		REPAIR_TEXT.title,
		lines.flatMap((line) => wrapUnder('  – ', line)),
		style
	);
}

const span = ({ start, end }: PlanTask): string =>
	start === end ? showDayShort(start) : `${showDayShort(start)} – ${showDayShort(end)}`;

/** One task: days, title and marks, then who does it and in how many hours. */
function taskLines(task: PlanTask, { assessment, names }: Planned, width: number): string[] {
	const label = `  ${span(task).padEnd(width)}  `;
	const [holder] = holdersOf(assessment.frame, task.role);
	const who = holder ? `${names.role(task.role)}: ${holder.name}` : names.role(task.role);
	const effort = task.kind === 'milestone' ? '' : `, ${showHours(task.effortHours)}`;
	const marks = [...taskMarks(task), ...(task.late ? ['late'] : [])].map((mark) => ` – ${mark}`).join('');
	return [
		...wrapUnder(label, `${task.title}${marks}`),
		...wrapUnder(' '.repeat(label.length), `${who}${effort}`)
	];
}

function week(phase: Phase, planned: Planned): string[] {
	const { pack, plan, style } = planned;
	const tasks = plan.tasks.filter((task) => task.phase === phase);
	const width = Math.max(0, ...plan.tasks.map((task) => span(task).length));
	const title = `Week ${String(phase)}: ${pack.questionnaire.phases[phase].title}`;
	return section(
		title,
		tasks.flatMap((task) => taskLines(task, planned, width)),
		style
	);
}

/** How the plan stands on the day it is looked at. */
function standing({ pack, plan, names, style }: Planned): string[] {
	if (!plan.slip) return [];
	const { slip } = planWords(pack.questionnaire, plan, names);
	const title = `As it stands on ${showDay(plan.slip.today)}`;
	return section(title, indent(wrap(slip(plan.slip), PAGE_WIDTH - 2)), style);
}

/** What was left out, and what of the changes could not hold. */
function changes({ pack, plan, names, style }: Planned): string[] {
	const { aside, conflict } = planWords(pack.questionnaire, plan, names);
	const item = (text: string): string[] => wrapUnder('  – ', text);
	return [
		...section(
			'Left out',
			plan.excluded.flatMap(({ title }) => item(title)),
			style
		),
		...section(
			'Changes that could not hold',
			[...plan.conflicts.map(conflict), ...plan.asides.map(aside)].flatMap(item),
			style
		)
	];
}

/** Levels before and after, layer by layer. */
function levels({ assessment, pack, plan, style }: Planned): string[] {
	const before = score(pack.questionnaire, assessment.frame, assessment.answers);
	const after = plan.projected;
	const rows = before.layers.map((layer, index) => {
		const then = after.layers[index];
		return [layer.title, showInterval(layer, layer.floor), then ? showInterval(then, then.floor) : '–'];
	});
	const overall = [before, after].map((readiness) => {
		const { overall: level, overallFloor } = readiness;
		return level ? showInterval(level, overallFloor) : '–';
	});
	const autonomy = [before, after].map(({ supportedNow }) => String(supportedNow));
	const all = [['', 'now', 'then'], ...rows, ['Overall', ...overall], ['Autonomy supported', ...autonomy]];
	const [head = '', ...lines] = table(all, { ends: [1, 2] });
	return section('When every task is done', indent([style.faint(head), ...lines]), style);
}

function effort({ tasks }: Plan): string {
	const hours = tasks.reduce((total, task) => total + task.effortHours, 0);
	return `${showHours(hours)} of work in all.`;
}

/** The page that `plan` prints. */
export function planText(planned: Planned): string[] {
	return [
		...heading(planned.assessment, planned.style),
		...dates(planned.plan),
		'',
		...fit(planned),
		...standing(planned),
		...mending(planned),
		...PHASES.flatMap((phase) => week(phase, planned)),
		...changes(planned),
		...levels(planned),
		effort(planned.plan)
	];
}
