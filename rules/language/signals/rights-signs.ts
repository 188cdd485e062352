/** Signs of a right to what others made, and of none. */
export const rightsSigns = {
	lacking: [
		// Nobody has been asked.
		"not|no|never|without ..3 credit|rights|OWNER|publisher|ASK|PAY",
		"no|not|without a|any|the? licence|license|permission !slip|slips",
		"i know but|it|i|we",
		"as our|my own",
		"all rights reserved",
		"said|says|will|would not|no ..1 let|filming|recording|photos|copying",
		// Whose it is nobody knows, or it is not theirs.
		"not|no|cannot ..3 know|idea|sure|clue|find|found|remember ..2 who|whose|OWNER|source",
		"not ours|mine",
		"someone|somebody else WORK|PIECE|PUBLISHED|work",
		"watermark|watermarks|watermarked",
		"proof|sample|preview across|over|on ..2 face|faces|photo|photos|picture|pictures",
		"rubbed|cropped|crop|cut|removed|hid|blurred|edited|covered|left ..6 name|signature|credit|watermark|out|off",
		"changed the colours|words|name",
		// It is not to be heard of.
		"do|please|does|will|can|could not ..1 tell|MIND|grass !us|me",
		"shh",
		"never see|know|find",
		"hope|hoping|hopefully|sure|doubt|nobody|no_one|never ..3 MIND|spot|spots|spotted|sees|looks",
		"fingers crossed ..2 not? ..1 taken|MIND",
		"before the official",
		"who is ..3 checking|telling|counting|looking|going to? check|know|tell",
		"bit naughty|cheeky|illegal",
		"on the quiet|sly",
		"muted|blocked|taken down|twice|already|again",
		"before it is|has|airs ..2 out|released|airs|a",
		// It is not paid for.
		"SAVES us|them|everyone|everybody|you|a|the|<money>|buying|paying a|the|any? <money>|fortune|money|class|set|buying",
		"SAVES buying|paying|money|<money>",
		"instead_of|rather_than|beats buying|paying",
		"not everybody|everyone|all ..2 afford",
		"wanted|charge|charges|charging|normally|usually a? <money>|fortune|tenner|fiver|quid",
		"too|so|daft|silly|crazy ..1 dear|expensive|pricey|money",
		"past|round|around|behind the|a paywall|password|login",
	],
	/** It is their own, or a lesson's. */
	own: [
		"our|their|his|her own !copy|copies|shelf|site|page|channel|website|account",
		"we|they|children|CHILDREN|PLAYERS MADE !it|them|the|every|all|this|a",
		"written|drawn|MADE|illustrated|chosen|taken by us|our|the|a|CHILDREN|PLAYERS|them|different",
		"our ..2 book|anthology|newsletter|nativity|podcast|concert|prospectus|production|assembly|performance|orchestra|band|show",
		"hand drawn|made|written",
		"homemade|handmade",
		"LEARN",
		"inspired by",
		"in the style of",
		"make|made|making their|our",
	],
	granted: [
		"RIGHT",
		"kindly|generously ..2 let|shared|gave|sent|allowed|lent|agreed",
		"let|letting|allowed us|them ..2 share|use|post|film|print|record|borrow|read|show|put",
		"thank|thanks to? ..6 for ..1 sharing|sending|lending|giving|allowing",
		"gave us leave",
		"asked the? OWNER|publisher",
		"free|nasa ..1 worksheets|resources|activities|tickets|concert|images|pictures",
	],
	/** A lesson about such matters. */
	taught: [
		"LEARN|why|asked ..8 copyright|plagiarism|piracy|permission|illegal|stealing|copy|copying|download",
		"copyright|plagiarism|piracy|permission ..8 LEARN|matters|means|explained",
		"never|should_not|must_not ..1 copy|download|steal",
	],
} as const;
