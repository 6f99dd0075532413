/** Whether the browser itself refuses to send something elsewhere, here: on a page or in a worker. */

/** Of a name that is reserved for never being anybody's, so that nothing arrives anywhere even where no policy holds. */
const ELSEWHERE = 'https://elsewhere.invalid/';

/** Milliseconds after a failed request within which the browser says that the policy was the reason. */
const PATIENCE = 1000;

/** `scope` is where violations of the policy are told: the document, or a worker's own scope. */
export function isSendingRefused(scope: EventTarget): Promise<boolean> {
	return new Promise((resolve) => {
		scope.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
		const over = (): unknown => setTimeout(() => resolve(false), PATIENCE);
		void fetch(ELSEWHERE, { mode: 'no-cors' }).then(over, over);
	});
}
