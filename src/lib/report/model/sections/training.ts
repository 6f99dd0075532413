/** The six weeks of training with their dates, which reach past the 30 days. */
import { curriculum, hasCurriculum } from '#lib/core/rollout/curriculum.ts';
import type { CurriculumWeek } from '#lib/core/rollout/curriculum.ts';
import {
	CURRICULUM_TEXT,
	curriculumDates,
	curriculumNote,
	curriculumWords
} from '#lib/i18n/curriculum-text.ts';
import { cells, column, heading, paragraph, plain, soft, table } from '../cells.ts';
import type { Row, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

function weekRow(week: CurriculumWeek): Row {
	const { title, goal, topics, formats, outcome } = curriculumWords(week.week);
	return cells(
		[
			{ kind: 'text', text: CURRICULUM_TEXT.week(week.week, title), look: 'strong' },
			...soft(curriculumDates(week))
		],
		plain(goal),
		[...plain(topics), ...soft(formats)],
		plain(outcome)
	);
}

const COLUMNS = [
	column(CURRICULUM_TEXT.weekHead, 3),
	column(CURRICULUM_TEXT.goal, 4),
	column(CURRICULUM_TEXT.topics, 5),
	column(CURRICULUM_TEXT.outcome, 4)
];

/** Nothing without a plan, as there would be no dates, nor for a pack that teaches something else. */
export function trainingSections({ plan, frame, questionnaire }: ReportInput): Section[] {
	if (!plan || !hasCurriculum(questionnaire)) return [];
	const course = curriculum(plan, frame);
	return [
		{
			anchor: 'training',
			title: CURRICULUM_TEXT.title,
			orientation: 'portrait',
			begins: 'whole',
			listed: true,
			blocks: [
				heading(1, CURRICULUM_TEXT.title),
				paragraph(curriculumNote(course)),
				table(COLUMNS, course.weeks.map(weekRow))
			]
		}
	];
}
