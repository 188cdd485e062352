/** Sayings in which the words of a remark put nobody down. */
export const harmlessRemarks: readonly string[] = [
	// Weather, animals and machines may fail us.
	"NATURE ..2 let|lets ..3 down",
	"NATURE ..2 ruined|ruining|wrecked|wrecking|destroyed|destroying|spoilt|spoiled",
	// Who does without help does well.
	"no|zero|nil|without|any help|prompting|input|support|interference from ALLOWED",
	"BAD|WORST|DISGRACE ..4 and|but ..2 PRAISE|fun|funny|loud|happy|gorgeous",
	"BAD|WORST ..1 MATTER",
	"never ..2 let|lets ..1 us|them|me|him|her ..1 forget|live",
	"against|with|from|for|between|beat|beating|join|joined|joining|alongside|to COUNT? other|local|neighbouring schools|school",
	"other|local|neighbouring schools in|from|across|joined|came|took|who|at|too",
	"nothing but ..1 praise|love|admiration|good|smiles|kindness|respect|joy|compliments|fun",
	"can|may|will never ..1 be this|so|prouder|happier|more",
	"no wonder they|we|he|she|everyone|everybody|it ..2 won|win|smile|smiles|smiled|smiling|grinning|beaming|proud|tired|happy|asleep|hoarse|giggling|pleased|delighted|excited|love|loved|loves",
	"september|autumn|january|ago|first ..4 could not ..1 ABLE",
	"nobody|no_one|never|not|none ..2 MOAN",
	"CHILDREN|PLAYERS think|thinks|thought they|it|that|the ..2 NOWBE|was|were",
	"fog|mist|ice|snow|mud|soup|custard|sauce|paint|smoke|walls ..2 thick",
	"thick and? fast|fog|mist|ice|snow|mud|custard|sauce|jumpers|coats|socks|paint|card|layer|walls",
	"can|could|help you|us|them ..1 spot",
	"school|pupil|student|eco|youth council|parliament",
	"head boy|girl|boys|girls|student|students|pupil|pupils",
	// Whoever laughs at himself hurts nobody.
	"i|we NOWBE|was|were DEGREE? BAD|DISGRACE|SCORN",
	"my|our|staff own? MATTER IS DEGREE? BAD|DISGRACE",
	// Told of somebody who made good, or of nobody who lives.
	"FIGURE ..7 HAVE CONDITION",
	"FIGURE ..7 with CONDITION",
	"FIGURE ..7 failed|fail ..2 TEST",
	"about|hero|heroine|starring ..3 with CONDITION",
];
