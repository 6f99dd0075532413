/** A mailbox: when asked, says whether this worker is refused to send something elsewhere. */
import { isSendingRefused } from './try-to-send.ts';

self.addEventListener('message', () => {
	void isSendingRefused(self).then((isRefused) => self.postMessage(isRefused));
});
