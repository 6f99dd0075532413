/** A note that the page shows already, and that is taken in when its typing rests. */
type Take<How> = (question: string, text: string, how?: How) => void;

/** Milliseconds without a key after which a note is taken in. */
const PAUSE = 300;

interface Typing {
	readonly question: string;
	readonly text: string;
	readonly timer: ReturnType<typeof setTimeout>;
}

export class TypedNote<How> {
	readonly #take: Take<How>;
	#typing = $state.raw<Typing | null>(null);

	constructor(take: Take<How>) {
		this.#take = take;
	}

	/** Whether one is being typed, and so is nowhere yet but on the page. */
	get isWaiting(): boolean {
		return this.#typing !== null;
	}

	/** Holds what the note of a question is by now; that of another question is taken in first. */
	hold(question: string, text: string): void {
		if (this.#typing?.question !== question) this.settle();
		clearTimeout(this.#typing?.timer);
		this.#typing = { question, text, timer: setTimeout(() => this.settle(), PAUSE) };
	}

	/** Takes in the note that waits, if any, in the way given. */
	settle(how?: How): void {
		const typing = this.#typing;
		if (!typing) return;
		clearTimeout(typing.timer);
		this.#typing = null;
		this.#take(typing.question, typing.text, how);
	}
}
