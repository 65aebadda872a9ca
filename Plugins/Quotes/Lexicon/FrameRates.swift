/// How often a cue in a frame is an attribution that is read rightly, in per cent: data.
///
/// The rates were counted once over the training part of PolNeAR 1.0 (840 articles of political news of 2015 and 2016;
/// the corpus states no licence). They hold no text: a lemma, a frame and a number each. The file is long because it is
/// a table.
enum FrameRates {
    /// Rates for cues without one of their own: act, voice, then frames.
    static let general = """
        speech finite: that 86 to 48 wh 69 ing 61 plain 68 quote 77 colon 85 left 71 inverted 60 split 88 according 75
        signature 8 label 39 noun 33 preposition 37 with 17 about 38 of 30 on 47 for 67 against 66 as 37 at 25 in 25;
        speech infinitive: that 63 to 47 wh 30 ing 20 plain 29 quote 57 colon 65 preposition 37 with 24 about 35 of 31
        on 44 for 24 as 24;
        speech ing: that 72 to 52 wh 60 ing 28 plain 53 quote 71 colon 63 preposition 24 with 40 about 16 of 36 on 29
        for 44 against 40 as 24 in 27;
        speech passive: that 41 to 52 wh 52 plain 33 quote 43 colon 24 left 17 preposition 9 with 32 about 51 of 44 on
        13 for 18 as 35 at 20 in 16;
        stance finite: that 62 to 38 wh 46 ing 35 plain 38 quote 39 colon 29 left 35 inverted 10 preposition 15 with
        24 about 51 of 25 on 31 for 37 against 46 as 19 at 23 in 23;
        stance infinitive: that 46 to 12 wh 32 ing 31 plain 23 quote 53 colon 15 preposition 10 with 24 about 51 on 30
        for 26 against 40 as 42 at 13 in 24;
        stance ing: that 48 to 30 wh 35 ing 15 plain 22 quote 29 preposition 26 with 24 about 27 of 17 on 13 for 24
        against 27 as 20 at 12 in 16;
        stance passive: that 34 to 43 wh 24 ing 37 plain 20 quote 37 colon 24 left 7 preposition 12 about 26 of 27 on
        15 for 45 as 39 at 17 in 17;
        """

    /// Rates of single cues: lemma, then frames; a voice before a point is another than the finite one.
    static let single = """
        accusations: noun 24; accuse: plain 78 ing.plain 73 of 22 passive.of 56; acknowledge: that 91 ing.that 58
        plain 63 infinitive.plain 19; add: that 89 ing.that 75 plain 33 infinitive.plain 19 ing.plain 39 quote 88
        ing.quote 82 colon 96 ing.colon 80 left 72 inverted 59 split 94 preposition 16; address: plain 33
        infinitive.plain 20 ing.plain 14; admit: that 84 plain 63 preposition 32; adopt: plain 14; advise: plain 25;
        advocate: for 40; agree: that 79 to 56 plain 56 on 49; aim: to 55 plain 30 at 14; allegations: noun 30;
        allege: that 93 ing.that 56 plain 53 ing.plain 32; allow: passive.to 28 plain 25 infinitive.plain 30 ing.plain
        16 for 32; announce: that 87 plain 70 infinitive.plain 19 ing.plain 58 left 77; answer: plain 34
        infinitive.plain 36 ing.plain 56; apologize: for 67; appear: that 43 to 18 plain 17 ing.plain 13 on 12;
        applaud: plain 64; approve: plain 50 of 25; argue: that 92 ing.that 77 plain 80 ing.plain 77 left 54; ask: to
        59 ing.to 52 passive.to 65 wh 70 passive.wh 68 plain 62 infinitive.plain 19 ing.plain 48 quote 78 left 70
        inverted 48 preposition 27 passive.preposition 9 about 29 passive.about 57 for 59; assail: plain 52; assert:
        that 84; assertion: noun 42; assume: plain 35; assumption: noun 42; assurances: noun 34; assure: that 92 plain
        66 passive.of 29; attack: plain 39 infinitive.plain 17 ing.plain 27; author: plain 5 of 11; authorize:
        passive.to 21; await: plain 28; back: plain 28 infinitive.plain 12 ing.plain 16 preposition 6 in 34; ban:
        plain 34 infinitive.plain 27 ing.plain 25; belief: noun 27; believe: that 71 plain 46 ing.plain 31 left 32;
        bemoan: plain 74; blame: plain 61 ing.plain 53; blast: plain 71 ing.plain 24; boast: that 92 plain 56 of 58;
        calculate: plain 33; call: that 85 to 52 plain 52 infinitive.plain 29 ing.plain 55 passive.plain 32 quote 54
        inverted 32 preposition 47 on 76 ing.on 23 for 76 infinitive.for 27 ing.for 54; caution: that 92 against 69;
        celebrate: plain 27 ing.plain 18; challenge: plain 41 infinitive.plain 11 ing.plain 13; champion: plain 37;
        chant: quote 78 ing.quote 66; characterize: plain 73; charge: that 85 plain 36 passive.with 36; chide: plain
        63; choose: to 18 ing.to 27 plain 33 infinitive.plain 22; cite: plain 70 ing.plain 57; claim: that 81 ing.that
        66 to 55 plain 66 infinitive.plain 25 ing.plain 49 noun 40; claims: noun 32; comment: plain 43; compare: plain
        60 ing.plain 45 preposition 17 with 6; complain: that 93 plain 71; complaints: noun 36; concede: that 86 plain
        74; concern: ing.plain 15 noun 26 about 54; concerns: noun 42; conclude: that 73 plain 71 left 74; condemn:
        plain 68; confirm: that 87 plain 63 infinitive.plain 31; congratulate: plain 59; consider: ing 43 plain 38
        passive.plain 19; contend: that 82; continue: to 7 ing.to 38 ing 46 plain 30 ing.plain 29 quote 80 colon 93
        left 40 split 94; contradict: plain 53; convince: that 44 infinitive.that 42; counsel: plain 41; counter:
        infinitive.plain 21; credit: plain 37 for 37; criticize: plain 76 infinitive.plain 26 ing.plain 33 passive.for
        42; decide: to 46 wh 44 plain 30 infinitive.plain 14 ing.plain 23; declare: that 79 ing.that 65 plain 41
        ing.plain 40 passive.plain 27 quote 88 left 70; decline: to 69 plain 56; decry: plain 63; deem: plain 32
        passive.plain 12; defend: plain 56 infinitive.plain 24 ing.plain 21; demand: plain 68 ing.plain 42;
        demonstrate: plain 38 infinitive.plain 13; denounce: plain 75 ing.plain 25; deny: that 88 plain 48 ing.plain
        46; deride: plain 63; describe: plain 67 infinitive.plain 30 ing.plain 57 as 56 passive.as 41; detail: plain
        37; determine: to 35 passive.to 28 wh 41 infinitive.wh 46 plain 43 infinitive.plain 31; disclose: plain 45;
        discover: plain 33; discuss: plain 52 infinitive.plain 41 ing.plain 35; dismiss: plain 65 ing.plain 36; email:
        plain 26; embrace: plain 18 infinitive.plain 22 ing.plain 21; emphasize: that 88 plain 69 ing.plain 45;
        encourage: to 52 plain 40 ing.plain 13; endorse: ing 51 plain 46 infinitive.plain 26 ing.plain 25; enjoy:
        plain 27; establish: plain 24; estimate: that 82 plain 61; evidence: noun 26; expect: to 50 passive.to 61
        plain 42 ing.plain 33; explain: that 93 wh 77 ing.wh 60 plain 59 ing.plain 48 left 56 inverted 66; explore:
        plain 25; express: plain 72 ing.plain 43; favor: plain 23; fear: that 67 plain 47; feel: that 36 plain 38
        ing.plain 23 preposition 19; file: plain 28 infinitive.plain 16; find: that 74 plain 25 infinitive.plain 7
        ing.plain 10 left 51; focus: plain 28 on 42 infinitive.on 38 passive.on 9; go: to 5 infinitive.to 10 plain 9
        infinitive.plain 13 ing.plain 7 left 26 preposition 7 ing.preposition 14 on 33 for 22; guess: plain 48; hail:
        plain 56; hate: plain 30; hear: plain 25 infinitive.plain 13; highlight: plain 57 ing.plain 28; hint: at 35;
        hold: plain 7 infinitive.plain 22 ing.plain 10 passive.plain 24 preposition 10; hope: that 63 to 45 ing.to 42
        plain 74 for 38; idea: noun 29; identify: plain 49 as 27; ignore: plain 48 ing.plain 21; illustrate: plain 35;
        imagine: infinitive.plain 22; imply: ing.that 83 plain 73; indicate: that 84 plain 77 left 62; insist: that 89
        ing.that 85 plain 88 left 68; intend: to 32 passive.to 40; investigate: plain 33; invite: passive.to 46 plain
        27 ing.plain 16; judge: plain 22 on 19; know: that 69 to 27 wh 52 plain 26 infinitive.plain 14 for 23
        passive.for 59 as 7 passive.as 54; label: plain 45; lambast: plain 43; lament: plain 68; learn: that 72 plain
        44; like: to 56 ing 21 plain 7 quote 31; liken: plain 73; list: plain 55; long: plain 14; look: to 59 ing.to
        38 plain 22 ing.plain 12 preposition 21 for 52 ing.for 22 at 24; love: plain 33; maintain: that 76 plain 20
        infinitive.plain 19; mean: that 42 ing.that 37 to 27 passive.to 48 ing 15 plain 5 ing.plain 8; mention: plain
        66 ing.plain 43; message: noun 22; mock: plain 58 ing.plain 35; name: plain 35 ing.plain 20 for 22; nominate:
        plain 34 infinitive.plain 16 ing.plain 10; note: that 93 ing.that 76 plain 69 ing.plain 64 quote 78 left 78;
        notice: plain 43; notion: noun 23; offer: to 61 plain 43 infinitive.plain 22 ing.plain 19; oppose: plain 45
        infinitive.plain 34 ing.plain 21 preposition 7; order: that 85 plain 57; outline: plain 30 ing.plain 33;
        phone: plain 13; plan: to 50 plain 33; plead: plain 71; pledge: to 42 plain 31; point: that 93 infinitive.that
        80 ing.that 75 to 54 plain 58 preposition 74 ing.preposition 55; poll: plain 16 ing.plain 10; portray: plain
        52 infinitive.plain 39 ing.plain 58; post: that 74 plain 47 ing.plain 52 left 82; praise: plain 69; predict:
        that 89 plain 69; prefer: to 61 plain 35; press: to 33 plain 39 for 47; pressure: plain 41; project: plain 41
        infinitive.plain 22 ing.plain 13; promise: that 76 to 70 ing.to 61 plain 73 ing.plain 52; promote: plain 46
        infinitive.plain 13 ing.plain 44; propose: ing 73 plain 70; prove: that 37 to 25 ing 19 plain 9; publish:
        plain 54 ing.plain 33; pursue: plain 17 infinitive.plain 33; push: plain 20 infinitive.plain 23 ing.plain 26
        for 72; question: wh 87 plain 60 ing.plain 49 about 43; quote: plain 30 ing.plain 43; rail: against 58; rank:
        plain 28 ing.plain 12; rate: plain 33 ing.plain 12; read: plain 20 ing.plain 13 quote 38 left 70; rebut: plain
        63; recall: that 85 plain 66 ing.plain 68 left 57 inverted 46; recognize: that 73 plain 30 infinitive.plain
        46; recommend: plain 59; recount: plain 62; refer: to 33 ing.to 53 preposition 49 ing.preposition 42;
        reference: plain 65 ing.plain 25; reflect: plain 25 ing.plain 17; refuse: to 61 ing.to 40; regard: plain 45
        ing.plain 12; reiterate: that 72 plain 69; reject: plain 71 infinitive.plain 46 ing.plain 16; relate: to 28
        plain 38; remark: that 76 ing.that 83 plain 41 left 62; remember: plain 50; remind: plain 59; repeat: plain 62
        ing.plain 53; reply: quote 80 colon 91 left 52 inverted 66; report: that 80 ing 65 plain 52 ing.plain 47 quote
        76 left 78 preposition 30 ing.preposition 10; request: plain 51; require: plain 27 ing.plain 12; respond: that
        81 to 36 quote 83 colon 86 left 71 preposition 39 infinitive.preposition 31 ing.preposition 16; retweet: plain
        55; reveal: that 71 wh 52 plain 66; rule: that 63 plain 40 ing.plain 25; say: that 90 infinitive.that 65
        ing.that 74 to 21 passive.to 55 wh 69 ing 67 plain 80 infinitive.plain 60 ing.plain 65 quote 80
        infinitive.quote 72 ing.quote 70 colon 88 infinitive.colon 79 ing.colon 69 left 71 inverted 61 split 93
        preposition 24 about 26 infinitive.about 34 of 15 on 24 for 74 as 29 at 8 in 14; search: plain 21 for 24
        ing.for 14; see: that 58 wh 38 infinitive.wh 13 passive.ing 38 plain 52 infinitive.plain 11 ing.plain 25 for
        42 as 28 passive.as 48; seek: to 50 ing.to 34 plain 42 ing.plain 26; seem: to 22 plain 22 ing.plain 25
        preposition 13; sense: plain 23; shout: quote 71; show: that 70 infinitive.that 61 ing.that 56 to 55 wh 40 ing
        43 plain 53 infinitive.plain 22 ing.plain 28 quote 22 left 62 ing.in 10; sign: plain 34 infinitive.plain 12
        noun 32 preposition 9 on 19; signal: that 77 plain 45; slam: plain 70 ing.plain 61; sound: plain 20 ing.plain
        13 preposition 9; speak: plain 28 infinitive.plain 18 ing.plain 14 preposition 13 ing.preposition 13 with 24
        about 62 of 53 on 28 for 29 at 22 ing.at 7 in 22; state: that 69 ing.that 66 plain 19 quote 78 left 52
        inverted 76 preposition 22; stress: plain 56; struggle: to 15 plain 21 ing.plain 14; sue: plain 25; suggest:
        that 78 infinitive.that 50 ing.that 70 ing 64 plain 77 ing.plain 56; suggestion: noun 40; support: ing 62
        plain 36 infinitive.plain 18 ing.plain 32; suppose: passive.to 14; suspect: that 77; talk: plain 39 ing.plain
        24 preposition 31 about 50 infinitive.about 67 ing.about 30 of 37; target: plain 25 ing.plain 11; tell: that
        89 infinitive.that 63 ing.that 69 to 59 ing.to 39 wh 55 ing 60 plain 56 ing.plain 59 quote 69 ing.quote 78
        colon 84 left 69 split 93 preposition 22 in 29; thank: plain 56 preposition 5; think: that 59 ing.that 49
        plain 54 left 34 about 56 of 33; threaten: to 44 plain 25; tout: plain 63 ing.plain 17; track: plain 16
        ing.plain 33; trust: plain 27; try: to 15 infinitive.to 6 ing.to 6 plain 16 ing.plain 13; tweet: that 86 plain
        58 ing.plain 65 quote 84 colon 83 left 80 inverted 60; underscore: plain 43; understand: infinitive.wh 41
        plain 48 infinitive.plain 13; urge: to 74 ing.to 45 plain 86; view: plain 50 as 31 passive.as 31; voice: plain
        50 preposition 8; vote: ing.that 29 to 48 plain 22 infinitive.plain 25 ing.plain 10 left 18 for 35
        infinitive.for 27 ing.for 15 against 48 in 23; vouch: for 62; vow: to 79 ing.to 74; want: to 39 plain 47;
        warn: that 87 ing.that 81 plain 67 of 62; welcome: plain 45; wonder: wh 78 infinitive.wh 26; worry: that 72
        plain 37 about 54 passive.about 24; write: that 86 plain 40 ing.plain 37 quote 73 colon 94 ing.colon 48 left
        73 inverted 70 split 71 preposition 23 about 36 in 25;
        """
}
