import type { PolicyFault } from "../../rules/engine/compile-policy";
import { ChoicesField } from "../ui/choices-field";
import { LineField } from "../ui/line-field";
import { NumberField } from "../ui/number-field";
import { SelectField } from "../ui/select-field";
import { SwitchField } from "../ui/switch-field";
import { TextField } from "../ui/text-field";
import { faultsAt, faultWords } from "./faults-at";
import type { OptionField } from "./option-fields";

export type Options = Readonly<Record<string, unknown>>;

interface OptionFormProps {
	readonly fields: readonly OptionField[];
	readonly options: Options;
	/** Where the options stand in the policy, and the policy's faults. */
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (name: string, value: unknown) => void;
}

/** The options of a rule, each as its schema wants it. */
export function OptionForm({ fields, options, path, faults, onChange }: OptionFormProps) {
	return (
		<div class="options-form">
			{fields.map((field) => (
				<Field
					key={field.name}
					field={field}
					value={Object.hasOwn(options, field.name) ? options[field.name] : field.standard}
					path={`${path}.${field.name}`}
					faults={faults}
					onChange={(value) => onChange(field.name, value)}
				/>
			))}
		</div>
	);
}

interface FieldProps {
	readonly field: OptionField;
	readonly value: unknown;
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (value: unknown) => void;
}

function Field({ field, value, path, faults, onChange }: FieldProps) {
	const { label, help } = field;
	const own = faultsAt(faults, path).map((fault) => faultWords(fault, path));
	const common = { label, help, faults: own, onChange };
	switch (field.kind) {
		case "switch":
			return <SwitchField {...common} isOn={value === true} />;
		case "text":
			return <TextField {...common} value={typeof value === "string" ? value : ""} />;
		case "number": {
			const { min, max } = field;
			const number = typeof value === "number" ? value : null;
			return <NumberField {...common} min={min} max={max} value={number} />;
		}
		case "choice":
			return <SelectField {...common} value={String(value)} choices={field.choices} />;
		case "choices":
			return <ChoicesField {...common} value={textsIn(value)} choices={field.choices} />;
		case "lines":
			return <LineField {...common} value={textsIn(value)} />;
		case "group":
			return (
				<fieldset class="option-group">
					<legend>{label}</legend>
					<p class="soft small">{help}</p>
					<OptionForm
						fields={field.fields}
						options={objectIn(value)}
						path={path}
						faults={faults}
						onChange={(name, part) => onChange({ ...objectIn(value), [name]: part })}
					/>
				</fieldset>
			);
	}
}

function textsIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function objectIn(value: unknown): Options {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
