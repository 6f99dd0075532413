/** How a saved document names itself. `VERSION` rises with every migration. */
export const FORMAT = 'airworthy';
export const VERSION = 1;
