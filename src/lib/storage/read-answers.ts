/** Reads the answers of another document of this browser, which stays closed. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import { answersOf } from '#lib/core/assessment/document.ts';
import type { OpenedStore } from './assessment-store.ts';

/** By its id; none where it cannot be read. */
export const readAnswers =
	(stores: () => Promise<OpenedStore>) =>
	async (id: string): Promise<Answers> => {
		const { store } = await stores();
		const loaded = await store.load(id);
		return loaded.ok && loaded.value ? answersOf(loaded.value) : {};
	};
