/** Frame, plan and matrix without names that may not be told. */
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { RaciEdit } from '#lib/core/assessment/raci-edit.ts';
import type { Raci, RaciCell, RaciFinding } from '#lib/core/raci/matrix.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Censor } from './censor.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';

export function redactFrame(frame: Frame, disclosure: Disclosure, censor: Censor): Frame {
	const { organisation, outcome, channels, people, ...rest } = frame;
	return {
		...rest,
		workflow: censor.text(frame.workflow),
		...(disclosure.organisation && organisation !== undefined && { organisation }),
		...(outcome !== undefined && { outcome: censor.text(outcome) }),
		...(channels && { channels: channels.map(censor.text) }),
		people: people.map((person) => ({
			...person,
			id: censor.personId(person.id),
			name: censor.person(person.name)
		}))
	};
}

/** Titles and texts of tasks may be somebody's own words. */
export const redactPlan = (plan: Plan, { text }: Censor): Plan => ({
	...plan,
	tasks: plan.tasks.map((task) => ({
		...task,
		title: text(task.title),
		deliverable: text(task.deliverable),
		doneWhen: text(task.doneWhen)
	})),
	excluded: plan.excluded.map((work) => ({ ...work, title: text(work.title) })),
	asides: plan.asides.map((aside) => ({ ...aside, title: text(aside.title) }))
});

const redactCell = (cell: RaciCell, { person, personId }: Censor): RaciCell => ({
	...cell,
	...(cell.person !== undefined && { person: person(cell.person) }),
	...(cell.deputy !== undefined && { deputy: person(cell.deputy) }),
	...(cell.personId !== undefined && { personId: personId(cell.personId) }),
	...(cell.deputyId !== undefined && { deputyId: personId(cell.deputyId) })
});

/** It names people by their ids. */
const redactEdit = (edit: RaciEdit, { personId }: Censor): RaciEdit => ({
	...edit,
	...(edit.person !== undefined && { person: personId(edit.person) }),
	...(edit.deputy !== undefined && { deputy: personId(edit.deputy) })
});

/** The values of a finding that are names of people. */
const NAMES: readonly string[] = ['person', 'deputy'];

const redactFinding = (finding: RaciFinding, { person }: Censor): RaciFinding => ({
	...finding,
	values: Object.fromEntries(
		Object.entries(finding.values).map(([key, value]) => [
			key,
			NAMES.includes(key) && typeof value === 'string' && value !== '' ? person(value) : value
		])
	)
});

export const redactRaci = (raci: Raci, censor: Censor): Raci => ({
	roles: raci.roles.map((role) => ({ ...role, people: role.people.map(censor.person) })),
	rows: raci.rows.map((row) => ({
		...row,
		title: censor.text(row.title),
		cells: Object.fromEntries(
			Object.entries(row.cells).map(([role, cell]) => [role, redactCell(cell, censor)])
		)
	})),
	findings: raci.findings.map((finding) => redactFinding(finding, censor)),
	edited: raci.edited.map((one) => ({ ...one, computed: one.computed && redactCell(one.computed, censor) })),
	aside: raci.aside.map((one) => ({ ...one, edit: redactEdit(one.edit, censor) }))
});
