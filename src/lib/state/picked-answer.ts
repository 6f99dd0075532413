/** An answer that the page shows already, because the browser checked its radio button, and that waits to be taken in. */
import type { Answer } from '#lib/core/assessment/answer.ts';

type Take<How> = (question: string, answer: Answer, how?: How) => void;

export class PickedAnswer<How> {
	readonly #take: Take<How>;
	readonly #afterPaint: (run: () => void) => void;
	/** Not a state: nothing on the page may wait for it. */
	#waiting: { readonly question: string; readonly answer: Answer } | null = null;

	constructor(take: Take<How>, afterPaint: (run: () => void) => void) {
		this.#take = take;
		this.#afterPaint = afterPaint;
	}

	/** Holds the answer until the next frame is painted; one that waits already is taken in first. */
	hold(question: string, answer: Answer): void {
		this.settle();
		this.#waiting = { question, answer };
		this.#afterPaint(() => void this.settle());
	}

	/** Takes in the answer that waits, in the way given; false when there is none. */
	settle(how?: How): boolean {
		const waiting = this.#waiting;
		if (!waiting) return false;
		this.#waiting = null;
		this.#take(waiting.question, waiting.answer, how);
		return true;
	}
}
