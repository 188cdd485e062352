/** Our own press of the site's Post button, which is one synchronous click. */
export class OwnPress {
	/** True only during the click, so that the pass can never let two through. */
	isOn = false;

	click(button: HTMLElement | null): void {
		this.isOn = true;
		try {
			button?.click();
		} finally {
			this.isOn = false;
		}
	}
}
