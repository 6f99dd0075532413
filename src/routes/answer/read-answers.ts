/** Reads the answers of another document of this browser, which stays closed. */
import { answersOf } from '#lib/core/assessment/document.ts';
import type { AnswerDeskOptions } from '#lib/state/answer-desk.svelte.ts';
import type { OpenedStore } from '#lib/storage/assessment-store.ts';

export const readAnswers =
	(stores: () => Promise<OpenedStore>): AnswerDeskOptions['answersIn'] =>
	async (id) => {
		const { store } = await stores();
		const loaded = await store.load(id);
		return loaded.ok && loaded.value ? answersOf(loaded.value) : {};
	};
