/** Capitals that a school's posts hold rightly: subjects, roles, bodies, places, events. */
const known = new Set(
	`AFC AI AM ASC ASD BBC BFG BSL CAMHS CBBC CEO CPD CPOMS DBS DFE DJ DIY DT DVD EAL ECT EHCP EYFS FA FAQ FC FFT FSM
	FYI GCSE GP GPS HLTA HMI HQ ICT IPC ISA IT ITT ITV KS LGBT LOL LSA MAT MC MFL MP MPS NASA NEU NHS NSPCC OBE OFSTED
	OK PA PC PCSO PE PGCE PM PPA PSHE PSHCE PTA PTFA PFA QR RAF RE RHE RNIB RNLI RSE RSHE RSPB RSPCA RSVP RWI SAT SATS
	SCITT SEAL SEN SENCO SEND SENDCO SLT SPAG STEAM STEM TA TEDX TTRS TT TV UEFA UK UN UNICEF URL USA USB VAT VE VIP VJ
	VR WBD WI WW WWF YR ASAP BAFTA CE VA VC RC BTEC DOFE IQ ID PPE RSC SSP PSE AGM ADHD AQA OUP CD TBC TBA INSET HMRC DVLA DVSA`.split(
		/\s+/,
	),
);

export function isAbbreviation(word: string): boolean {
	return known.has(word) || !/[AEIOUY]/.test(word) || /^(?=[IVXL]+$)[IVXL]*$/.test(word);
}

/** True for one of them in small letters, also of several: "gcses". */
export const isKnownAbbreviation = (lower: string): boolean =>
	known.has(lower.toUpperCase()) || known.has(lower.replace(/s$/, "").toUpperCase());
