/** Says why something cannot be changed here. */
export function ManagedNote() {
	return <strong>Managed by your school.</strong>;
}
