import { type PrivateFact, privateFact } from "./private-fact";

const places = [
	privateFact(
		"hospital intensive hospice rehab refuge hostel prison jail custody camhs ormond",
		"rushed (?:in)?to hospital|in hospital (?:with|after|having|for|recovering)|(?:in|out of|into|to|at|from) (?:(?:a|the) )?(?:children['’]s )?(?:hospital|intensive care|hospice|rehab|refuge|hostel|prison|jail|custody|camhs|great ormond street)(?! (?:garden|visit))|rehab",
	),
];

const health = [
	privateFact(
		"seizure seizures stroke miscarriage miscarriages stillbirth stillborn overdose chemo chemotherapy radiotherapy transplant dialysis insulin antidepressants biopsy concussion hysterectomy ivf kidney",
		"seizures?|(?:had|after|since) (?:a|her|his) stroke|miscarriages?|stillb(?:irth|orn)|overdose|chemo(?:therapy)?|radiotherapy|(?:kidney|heart|liver|lung|marrow|his|her|a) transplant|dialysis|insulin|antidepressants|biopsy|concussion|hysterectomy|ivf|one kidney",
	),
	privateFact(
		"op operation surgery replacement bypass done",
		"(?:hip|knee|heart|back|brain|spinal|eye|emergency|big|major|serious|his|her|their|an) (?:op|operation|surgery|replacement|bypass)|(?:his|her|their|both) (?:hips?|knees?|eyes?|teeth|tonsils) done",
	),
	privateFact(
		"panic breakdown depression anxiety nerves health",
		"panic attacks?|nervous breakdown|(?:had|having) a breakdown|(?:her|his|their|with|for) (?:depression|anxiety|nerves|panic attacks|mental health)",
	),
	privateFact(
		"wet soiled lice nits scabies impetigo ringworm threadworm threadworms",
		"(?:wet|soiled) (?:him|her|them)sel(?:f|ves)|head lice|nits|scabies|impetigo|ringworm|threadworms?",
	),
	privateFact(
		"hearing cochlear wheelchair tube catheter stoma prosthetic medication meds medicine medicines tablets inhaler pills nebuliser epipen epipens",
		"(?:wears?|wearing|his|her|new|with) (?:[a-z]+ )?hearing aids?|cochlear implants?|(?:in a|his|her) wheelchair|feeding tube|catheter|stoma|prosthetic [a-z]+|(?:his|her|their|adhd|on) (?:medication|meds|medicines?|tablets|inhaler|pills|nebuliser)|inhaler|epipens?",
	),
	privateFact(
		"pacemaker stent gallbladder hernia cataract cataracts mammogram colonoscopy mri lump scan coma remission ventilator angina",
		"pacemaker|stent|gall ?bladder|hernia|cataracts?|mammogram|colonoscopy|mri|(?:a|the|her|his) lump(?! (?:of|sum))|(?:had|has|having|for) (?:a|her|his|another) (?:[a-z]+ )?scan|in a coma|remission|ventilator|angina",
	),
	privateFact(
		"attack clear results",
		"heart attack|the all[- ]clear|(?:his|her) (?:test|blood|scan) results",
	),
	privateFact(
		"ritalin concerta ventolin melatonin sertraline fluoxetine citalopram prozac diazepam methotrexate morphine",
		"ritalin|concerta|ventolin|melatonin|sertraline|fluoxetine|citalopram|prozac|diazepam|methotrexate|morphine",
	),
	privateFact(
		"pull pullups nappies nappy bruise bruises bruising eye eyes nightmares",
		"(?:wears?|wearing|in|his|her|still) (?:pull[ -]?ups|nappies|a nappy)|black eyes?|(?:his|her|the) nightmares|bruis(?:es?|ing) (?:on|all over) (?:his|her|their)",
	),
	privateFact("type", "type (?:1|2|one|two)"),
	privateFact(
		"chickenpox pox measles shingles appendix appendicitis tonsillitis grommets positive",
		"chicken ?pox|measles|shingles|(?:his|her|their) appendix|appendicitis|tonsillitis|grommets|tested positive",
	),
	privateFact(
		"broke broken fractured dislocated",
		"(?:(?:broke|broken|fractured|dislocated) (?:his|her|their|an|both)|(?:has|had|with|got|of|his|her|a nasty) (?:an? )?(?:broken|fractured|dislocated)) (?:left |right )?(?:arms?|legs?|wrists?|ankles?|elbow|collar ?bone|nose|hip|foot|ribs?|shoulder|knee)",
	),
	privateFact(
		"sectioned suicide suicidal periods obese overweight underweight deaf blind impaired spectrum wets wetting",
		"sectioned|suicid(?:e|al)|(?:started|starts|starting) (?:her|their) periods?|obese|overweight|underweight|(?:profoundly|partially|registered|is|are|was|going) (?:deaf|blind)|(?:visually|hearing) impaired|on the (?:autis(?:m|tic) )?spectrum|wet(?:s|ting) (?:the bed|him|her|them)",
	),
	privateFact(
		"allergy allergies allergic",
		"(?:nut|peanut|egg|milk|dairy|wheat|fish|food|severe|serious|life-threatening) allerg(?:y|ies)|allergic to",
	),
];

const conditions = [
	privateFact(
		"adhd autism autistic asperger aspergers dyslexia dyslexic dyspraxia dyspraxic dyscalculia dyscalculic syndrome tourette tourettes mutism stammer stutter disorder",
		"adhd|autis(?:m|tic)|asperger['’]?s|dyslexi[ac]|dyspraxi[ac]|dyscalculi[ac]|down['’]?s?[- ]syndrome|tourette['’]?s|eating disorder|(?:selective |electively )?mutism|stammer|stutter",
	),
	privateFact(
		"palsy fibrosis dystrophy bifida sickle crohn crohns colitis coeliac eczema epilepsy epileptic diabetes diabetic asthma asthmatic arthritis leukaemia leukemia cancer tumour hiv hepatitis pneumonia meningitis sepsis dementia menopause scoliosis terminally",
		"cerebral palsy|cystic fibrosis|muscular dystrophy|spina bifida|sickle cell|crohn['’]?s|colitis|coeliac|eczema|epilep(?:sy|tic)|diabet(?:es|ic)|asthma(?: attack|tic)?|arthritis|leuka?emia|cancer|(?:brain )?tumour|hiv|hepatitis|pneumonia|meningitis|sepsis|dementia|menopause|scoliosis|terminally ill",
	),
	privateFact(
		"parkinson parkinsons alzheimer alzheimers hodgkin neurone sclerosis lupus migraine migraines endometriosis fibromyalgia sciatica anaemia ulcer ulcers covid glandular",
		"parkinson['’]?s?|alzheimer['’]?s?|hodgkin['’]?s?|motor neurone|multiple sclerosis|lupus|migraines?|endometriosis|fibromyalgia|sciatica|anaemia|ulcers?|long covid|glandular fever",
	),
	privateFact(
		"ptsd ocd bipolar schizophrenia schizophrenic anorexia anorexic bulimia bulimic harm harming harmed harms",
		"ptsd|ocd|bipolar|schizophreni[ac]|anorexi[ac]|bulimi[ac]|self[- ]harm(?:ing|ed|s)?",
	),
	privateFact(
		"difficulty difficulties disability disabilities needs",
		"learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|(?:special|additional) needs",
	),
	privateFact(
		"lazy fertility heart condition",
		"lazy eye|fertility (?:clinic|treatment|specialist)|(?:heart|skin|medical|lifelong|genetic) condition",
	),
	privateFact("diagnosis diagnosed", "(?:[a-z]+ )?diagnosis|diagnosed with [a-z]+"),
];

const support = [
	privateFact("sen send", "sen(?:d)? (?:support|register|plan)"),
	privateFact(
		"ehcp ehcps ehc statemented therapy physio physiotherapy counselling psych psychologist",
		"ehcps?|ehc plan|statemented|speech (?:and language )?therapy|occupational therapy|physio(?:therapy)?|counselling|play therapy|ed(?:ucational)? psych(?:ologist)?",
	),
	privateFact(
		"one 1 special pru plan reading",
		"(?:one[- ]to[- ]one|1[:-]1|1 to 1) (?:support|ta|help|adult|care)|(?:special school|pru)(?! (?:visit|trip|friends|partners))|behaviour plan|reading age (?:of|is) [a-z\\d]+",
	),
	privateFact(
		"visitor therapist paediatrician psychiatrist counsellor midwife welfare offending keyworker",
		"health visitor|(?:speech|occupational|his|her) therapist|paediatrician|psychiatrist|(?:his|her|grief|bereavement) counsellor|midwife|(?:education )?welfare officer|youth offending|keyworker",
	),
	privateFact(
		"talking walking verbal trained potty dry speak level",
		"still (?:isn['’]?t|not) (?:talking|walking|dry|potty trained|toilet trained)|non[- ]verbal|(?:not|nearly|finally) (?:potty|toilet)[- ]trained|(?:reads|writes|works|is) at the level of",
	),
	privateFact(
		"hitting biting kicking punching swearing meltdown meltdowns bites bitten",
		"without (?:hitting|biting|kicking|punching|swearing|a meltdown)|(?:had|another|his|her) meltdowns?|bites (?:other|his|her|the)|bitten (?:another|a|his|her)",
	),
	privateFact("behind", "(?:two|three|four|[2-5]) years behind"),
	privateFact(
		"excluded exclusion expelled managed truant truancy truanting",
		"excluded|exclusion|expelled|managed move|truan(?:t|cy|ting)",
	),
];

/** What tells of illness, its places and treatment, of disability and need. */
export const healthFacts: readonly PrivateFact[] = [places, health, conditions, support].flat();
