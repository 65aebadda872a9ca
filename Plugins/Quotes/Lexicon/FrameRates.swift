/// How often a cue in a frame is an attribution that is read rightly, in per cent: data.
///
/// The rates were counted once over the training part of PolNeAR 1.0 (840 articles of political news of 2015 and 2016;
/// the corpus states no licence). They hold no text: a lemma, a frame and a number each. The file is long because it is
/// a table.
enum FrameRates {
    /// Rates for cues without one of their own: act, voice, then frames.
    static let general = """
        speech finite: that 86 to 49 wh 72 ing 64 plain 70 quote 78 colon 85 left 70 inverted 60 split 87 according 76
        signature 8 label 64 noun 34 preposition 40 with 19 about 40 of 47 on 59 for 67 against 66 as 45 at 57 in 54;
        speech infinitive: that 62 to 47 wh 30 ing 20 plain 28 quote 57 colon 65 preposition 40 with 24 about 35 of 31
        on 44 for 26 as 24;
        speech ing: that 72 to 51 wh 61 ing 28 plain 53 quote 72 colon 63 preposition 26 with 40 about 16 of 28 on 29
        for 44 against 40 as 24 in 27;
        speech passive: that 41 to 52 wh 52 plain 34 quote 43 colon 24 left 17 preposition 9 with 32 about 51 of 44 on
        13 for 18 as 35 at 20 in 15;
        stance finite: that 62 to 38 wh 45 ing 34 plain 38 quote 39 colon 15 left 34 inverted 20 preposition 15 with
        24 about 51 of 25 on 31 for 37 against 46 as 19 at 23 in 23;
        stance infinitive: that 47 to 12 wh 32 ing 32 plain 23 quote 53 colon 15 preposition 9 with 24 about 51 on 30
        for 26 against 40 as 42 at 13 in 24;
        stance ing: that 48 to 30 wh 35 ing 15 plain 22 quote 30 preposition 25 with 24 about 27 of 17 on 13 for 24
        against 27 as 20 at 12 in 16;
        stance passive: that 34 to 43 wh 24 ing 37 plain 20 quote 37 colon 24 left 7 preposition 12 about 26 of 27 on
        15 for 45 as 39 at 17 in 17;
        """

    /// Rates of single cues: lemma, then frames; a voice before a point is another than the finite one.
    static let single = """
        accusations: noun 24; accuse: plain 81 ing.plain 73 of 31 passive.of 56; acknowledge: that 91 ing.that 58
        plain 63 infinitive.plain 19; add: that 89 ing.that 75 plain 33 infinitive.plain 19 ing.plain 39 quote 88
        ing.quote 81 colon 96 ing.colon 80 left 72 inverted 59 split 93 preposition 17; address: plain 35
        infinitive.plain 20 ing.plain 14; admit: that 84 plain 68; adopt: plain 14; advise: plain 26; advocate: for
        40; agree: that 79 to 56 plain 58 on 49; aim: to 55 plain 30 at 14; allegations: noun 30; allege: that 93
        ing.that 56 plain 53 ing.plain 32; allow: passive.to 28 plain 24 infinitive.plain 30 ing.plain 16 for 32;
        announce: that 87 plain 72 ing.plain 58 left 77; answer: plain 35 infinitive.plain 30 ing.plain 52; apologize:
        for 67; appear: that 43 to 18 plain 17 ing.plain 13 on 12; applaud: plain 64; approve: plain 50 of 25; argue:
        that 92 ing.that 77 plain 81 ing.plain 77 left 54; ask: to 59 ing.to 51 passive.to 65 wh 70 passive.wh 68
        plain 64 infinitive.plain 19 ing.plain 48 quote 78 left 71 inverted 48 preposition 28 passive.preposition 9
        about 29 passive.about 57 for 59; assail: plain 52; assert: that 84; assertion: noun 42; assume: plain 36;
        assumption: noun 42; assurances: noun 34; assure: that 91 plain 67 passive.of 29; attack: plain 39
        infinitive.plain 17 ing.plain 27; author: plain 5 of 11; authorize: passive.to 21; await: plain 28; back:
        plain 28 infinitive.plain 12 ing.plain 16 preposition 6 in 34; ban: plain 34 infinitive.plain 27 ing.plain 25;
        belief: noun 27; believe: that 68 plain 46 ing.plain 31 left 31; bemoan: plain 75; blame: plain 61 ing.plain
        53; blast: plain 71 ing.plain 24; boast: that 91 plain 56 of 62; calculate: plain 33; call: that 85 to 52
        plain 51 infinitive.plain 29 ing.plain 55 quote 55 inverted 33 preposition 49 on 78 ing.on 23 for 76 ing.for
        54; caution: that 91 against 69; celebrate: plain 27 ing.plain 18; challenge: plain 41 infinitive.plain 11
        ing.plain 13; champion: plain 37; chant: quote 87 ing.quote 66; characterize: plain 74; charge: that 85 plain
        37 passive.with 36; chide: plain 63; choose: to 18 ing.to 27 plain 33 infinitive.plain 22; cite: plain 70
        ing.plain 57; claim: that 81 ing.that 67 to 55 plain 64 infinitive.plain 24 ing.plain 46 noun 40; claims: noun
        32; comment: plain 43; compare: plain 60 ing.plain 45 preposition 18 with 7; complain: that 93 plain 72;
        complaints: noun 37; concede: that 86 plain 75; concern: ing.plain 15 noun 26 about 54; concerns: noun 47;
        conclude: that 73 plain 72 left 75; condemn: plain 68; confirm: that 87 plain 60 infinitive.plain 31;
        congratulate: plain 59; consider: ing 43 plain 38 passive.plain 19; contend: that 81; continue: to 7 ing.to 37
        ing 48 plain 30 ing.plain 29 quote 81 colon 93 left 40 split 93; contradict: plain 53; convince: that 44
        infinitive.that 42; counsel: plain 42; counter: infinitive.plain 21; credit: plain 37 for 37; criticize: plain
        76 infinitive.plain 26 ing.plain 35 passive.for 42; decide: to 46 wh 44 plain 30 infinitive.plain 14 ing.plain
        23; declare: that 79 ing.that 65 plain 43 ing.plain 40 passive.plain 28 quote 89 left 73; decline: to 69 plain
        56; decry: plain 63; deem: plain 32 passive.plain 12; defend: plain 57 infinitive.plain 24 ing.plain 21;
        demand: plain 69 ing.plain 42; demonstrate: plain 38 infinitive.plain 13; denounce: plain 71 ing.plain 25;
        deny: that 88 plain 48 ing.plain 46; deride: plain 63; describe: plain 67 infinitive.plain 29 ing.plain 57 as
        62 passive.as 41; detail: plain 37; determine: to 35 passive.to 28 wh 41 infinitive.wh 46 plain 43
        infinitive.plain 31; disclose: plain 45; discover: plain 33; discuss: plain 53 infinitive.plain 37 ing.plain
        35; dismiss: plain 65 ing.plain 36; email: plain 26; embrace: plain 19 infinitive.plain 22 ing.plain 21;
        emphasize: that 88 plain 70 ing.plain 45; encourage: to 52 plain 41 ing.plain 13; endorse: ing 51 plain 47
        infinitive.plain 26 ing.plain 23; enjoy: plain 27; establish: plain 24; estimate: that 82 plain 61; evidence:
        noun 26; expect: to 50 passive.to 61 plain 42 ing.plain 33; explain: that 93 wh 78 ing.wh 64 plain 60
        ing.plain 48 left 56 inverted 66; explore: plain 25; express: plain 72 ing.plain 43; favor: plain 23; fear:
        that 67 plain 47; feel: that 36 plain 39 preposition 19; file: plain 27 infinitive.plain 16; find: that 74
        plain 25 infinitive.plain 7 ing.plain 9 left 50; focus: plain 28 on 40 infinitive.on 38 passive.on 9; go: to 5
        infinitive.to 10 plain 9 infinitive.plain 14 ing.plain 7 left 24 preposition 7 infinitive.preposition 6
        ing.preposition 13 on 35 for 22; guess: plain 48; hail: plain 56; hate: plain 30; hear: plain 25
        infinitive.plain 13; highlight: plain 57 ing.plain 28; hint: at 59; hold: plain 8 infinitive.plain 22
        ing.plain 10 passive.plain 24 preposition 10; hope: that 63 to 45 ing.to 41 plain 74 for 38; idea: noun 29;
        identify: plain 49 as 27; ignore: plain 48 ing.plain 21; illustrate: plain 35; imagine: infinitive.plain 22;
        imply: ing.that 83 plain 74; indicate: that 84 plain 77; insist: that 89 ing.that 85 plain 88 left 70; intend:
        to 32 passive.to 40; investigate: plain 33; invite: passive.to 46 plain 27 ing.plain 16; judge: plain 22 on
        19; know: that 69 to 27 wh 51 plain 26 infinitive.plain 14 for 23 passive.for 59 as 7 passive.as 54; label:
        plain 45; lambast: plain 43; lament: plain 77; learn: that 72 plain 44; like: to 56 ing 20 plain 7 quote 31;
        liken: plain 74; list: plain 55; long: plain 15; look: to 59 ing.to 38 plain 22 ing.plain 12 preposition 22
        for 52 ing.for 22 at 24; love: plain 33; maintain: that 76 plain 21 infinitive.plain 19; mean: that 42
        ing.that 37 to 27 passive.to 48 ing 15 plain 5 ing.plain 8; mention: plain 66 ing.plain 43; message: noun 22;
        mock: plain 58 ing.plain 35; name: plain 35 ing.plain 21 for 22; nominate: plain 34 infinitive.plain 16
        ing.plain 10; note: that 93 ing.that 78 plain 71 ing.plain 64 quote 79 left 78; notice: plain 43; notion: noun
        23; offer: to 61 plain 45 infinitive.plain 22 ing.plain 19; oppose: ing 43 plain 45 infinitive.plain 34
        ing.plain 21 preposition 7; order: that 85 plain 58; outline: plain 30 ing.plain 33; phone: plain 13; plan: to
        51 plain 33; plead: plain 74; pledge: to 42 plain 31; point: that 93 infinitive.that 79 ing.that 75 to 54
        plain 57 left 72 preposition 74 ing.preposition 56; poll: plain 16 ing.plain 10; portray: plain 53
        infinitive.plain 39 ing.plain 58; post: that 73 plain 47 ing.plain 52 left 82; praise: plain 69; predict: that
        89 plain 70; prefer: to 61 plain 35; press: to 33 plain 39 for 47; pressure: plain 41; project: plain 41
        infinitive.plain 22 ing.plain 13; promise: that 76 to 71 ing.to 61 plain 73 ing.plain 52; promote: plain 46
        infinitive.plain 13 ing.plain 44; propose: ing 74 plain 71; prove: that 37 to 25 ing 19 plain 9; publish:
        plain 54; pursue: plain 17 infinitive.plain 33; push: plain 20 infinitive.plain 23 ing.plain 26 for 72;
        question: wh 88 plain 61 ing.plain 49 about 44; quote: plain 30; rail: against 58; rank: plain 28 ing.plain
        11; rate: plain 33 ing.plain 12; read: plain 24 ing.plain 13 quote 38 left 69 inverted 44; rebut: plain 63;
        recall: that 85 plain 76 ing.plain 68 left 66 inverted 46; recognize: that 73 plain 30 infinitive.plain 46;
        recommend: plain 60; recount: plain 60; refer: to 33 ing.to 53 preposition 49 ing.preposition 42; reference:
        plain 65 ing.plain 25; reflect: plain 26 ing.plain 17; refuse: to 61 ing.to 40; regard: plain 45 ing.plain 11;
        reiterate: that 71 plain 69; reject: plain 71 infinitive.plain 46 ing.plain 16; relate: to 28 plain 37;
        remark: that 76 ing.that 83 plain 38 left 62; remember: plain 50; remind: plain 60; repeat: plain 63 ing.plain
        53; reply: quote 81 colon 91 left 52 inverted 66; report: that 79 ing 66 plain 52 ing.plain 47 quote 77 left
        79 preposition 31 ing.preposition 10; request: plain 51; require: plain 27 ing.plain 13; respond: that 81 to
        36 quote 83 colon 86 left 71 preposition 40 infinitive.preposition 36 ing.preposition 17; retweet: plain 51;
        reveal: that 75 wh 52 plain 66; rule: that 63 plain 40 ing.plain 25; say: that 90 infinitive.that 64 ing.that
        74 passive.to 55 wh 78 ing 73 plain 81 infinitive.plain 57 ing.plain 65 quote 81 infinitive.quote 72 ing.quote
        71 colon 88 infinitive.colon 79 ing.colon 69 left 71 inverted 62 split 91 preposition 37 about 32
        infinitive.about 34 of 36 on 47 for 74 in 56; search: plain 21 for 24 ing.for 14; see: that 58 wh 37
        infinitive.wh 13 passive.ing 38 plain 52 infinitive.plain 12 ing.plain 25 as 28 passive.as 48; seek: to 50
        ing.to 34 plain 42 ing.plain 26; seem: to 21 plain 22 ing.plain 25 preposition 13; sense: plain 23; shout:
        quote 72; show: that 70 infinitive.that 64 ing.that 56 to 55 wh 37 ing 43 plain 53 infinitive.plain 22
        ing.plain 28 quote 22 left 62 ing.in 10; sign: plain 36 infinitive.plain 12 noun 32 preposition 9 on 19;
        signal: that 77 plain 45; slam: plain 70 ing.plain 61; sound: plain 20 ing.plain 13 preposition 9; speak:
        plain 28 infinitive.plain 18 ing.plain 14 preposition 13 ing.preposition 13 with 24 about 63 of 53 on 28 for
        29 at 22 ing.at 7 in 22; state: that 69 ing.that 66 plain 20 quote 79 left 48 inverted 76 preposition 24;
        stress: plain 57; struggle: to 15 plain 19 ing.plain 14; sue: plain 25; suggest: that 78 infinitive.that 49
        ing.that 70 ing 62 plain 77 ing.plain 56; suggestion: noun 42; support: ing 61 plain 36 infinitive.plain 18
        ing.plain 33; suppose: passive.to 14; suspect: that 77; talk: plain 39 ing.plain 23 preposition 31 about 50
        infinitive.about 67 ing.about 30 of 37; target: plain 25 ing.plain 11; tell: that 89 infinitive.that 58
        ing.that 69 to 59 ing.to 39 wh 59 plain 75 ing.plain 59 quote 73 ing.quote 82 colon 84 left 68 split 86 in 69;
        thank: plain 56 preposition 5; think: that 59 ing.that 49 plain 54 left 34 about 56 of 33; threaten: to 45
        plain 25; tout: plain 63 ing.plain 17; track: plain 16 ing.plain 33; trust: plain 27; try: to 15 infinitive.to
        6 ing.to 5 plain 16 ing.plain 13; tweet: that 86 plain 61 ing.plain 65 quote 85 colon 83 left 83 inverted 60;
        underscore: plain 43; understand: infinitive.wh 41 plain 48 infinitive.plain 13; urge: to 74 ing.to 44 plain
        86; view: plain 50 as 32 passive.as 31; voice: plain 47 preposition 8; vote: ing.that 29 to 48 plain 22
        infinitive.plain 25 ing.plain 10 left 17 for 35 infinitive.for 27 ing.for 15 against 48 in 23; vouch: for 62;
        vow: to 79 ing.to 73; want: to 39 plain 47; warn: that 87 ing.that 81 plain 68 of 71; welcome: plain 45;
        wonder: wh 80 infinitive.wh 26; worry: that 72 plain 37 about 56 passive.about 24; write: that 86 plain 46
        ing.plain 37 quote 73 colon 94 ing.colon 48 left 74 inverted 72 split 73 preposition 33 about 37 in 63;
        """
}
