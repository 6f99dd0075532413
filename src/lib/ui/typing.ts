/** Whether a key press belongs to the field that has the focus, or to the page; one file, since the first page loads it. */

/** Whether it goes into a field that takes text, where single-letter keys must not act. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
	return (
		target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
	);
}

/** Ctrl/⌘ Z and its opposite, where the focus is not in a field with an undo of its own; null for every other press. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
	if (isTyping(event.target) || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && event.ctrlKey ? 'redo' : null;
}
