/// How often a cue in a frame is an attribution that is read rightly, in per cent: data.
///
/// The rates were counted once over the training part of PolNeAR 1.0 (840 articles of political news of 2015 and 2016;
/// the corpus states no licence). They hold no text: a lemma, a frame and a number each. The file is long because it is
/// a table.
enum FrameRates {
    /// Rates for cues without one of their own: act, voice, then frames.
    static let general = """
        speech finite: that 84 to 43 wh 67 ing 55 plain 65 quote 74 colon 81 left 70 inverted 56 split 88 according 75
        signature 8 label 40 noun 32 preposition 30 with 23 about 45 of 32 on 42 for 62 against 56 as 35 at 18 in 21;
        speech infinitive: that 57 to 25 wh 34 ing 18 plain 29 quote 51 colon 62 preposition 23 with 20 about 48 of 20
        on 26 for 14 against 20 as 31 at 24 in 24;
        speech ing: that 70 to 49 wh 57 ing 24 plain 46 quote 68 colon 61 preposition 28 with 34 about 23 of 37 on 24
        for 41 against 42 as 24 at 15 in 24;
        speech passive: that 42 to 41 wh 48 plain 33 quote 43 colon 24 left 12 preposition 6 with 32 about 52 of 39 on
        12 for 29 as 27 at 20 in 16;
        stance finite: that 59 to 38 wh 44 ing 37 plain 30 quote 40 colon 15 left 33 preposition 8 with 10 about 48 of
        15 on 23 for 33 against 41 as 17 at 18 in 24;
        stance infinitive: that 50 to 14 wh 22 ing 36 plain 19 quote 62 colon 17 preposition 20 with 24 about 38 on 44
        for 29 against 49 as 40 at 15 in 27;
        stance ing: that 50 to 27 wh 34 ing 13 plain 16 quote 38 preposition 13 about 20 of 13 on 16 for 24 against 24
        as 20 at 20 in 18;
        stance passive: that 31 to 45 ing 24 plain 12 quote 37 colon 24 left 10 preposition 15 about 26 of 27 on 17
        for 44 as 41 at 17 in 18;
        """

    /// Rates of single cues: lemma, then frames; a voice before a point is another than the finite one.
    static let single = """
        accusations: noun 23; accuse: plain 77 ing.plain 70 of 21 passive.of 53; acknowledge: that 89 ing.that 57
        plain 62 infinitive.plain 19; add: that 89 ing.that 75 plain 33 infinitive.plain 19 ing.plain 35 quote 87
        ing.quote 81 colon 95 ing.colon 79 left 71 inverted 57 split 94 preposition 13; address: plain 45
        infinitive.plain 22 ing.plain 21; admit: that 77 plain 62 preposition 28; adopt: plain 12; advise: plain 24;
        advocate: for 22; agree: that 84 to 60 plain 60; aim: to 58 plain 26 at 11; allegations: noun 29; allege: that
        92 ing.that 54 plain 51 ing.plain 28; allow: passive.to 29 plain 24 infinitive.plain 28 ing.plain 13;
        announce: that 83 plain 70 infinitive.plain 19 ing.plain 52 left 77 inverted 33; answer: plain 26
        infinitive.plain 30 ing.plain 52; apologize: for 64; appear: that 41 to 17 plain 16 ing.plain 10 on 9;
        applaud: plain 72; approve: plain 46 of 19; argue: that 88 ing.that 76 plain 80 ing.plain 73 left 54; ask: to
        57 ing.to 50 passive.to 60 wh 69 passive.wh 66 plain 62 infinitive.plain 19 ing.plain 45 quote 77 left 70
        inverted 46 preposition 24 passive.preposition 8 about 38 passive.about 57 for 57; assail: plain 66; assert:
        that 84; assertion: noun 36; assume: plain 32; assumption: noun 31; assurances: noun 33; assure: that 80 plain
        65 passive.of 26; attack: plain 43 infinitive.plain 20 ing.plain 33; author: plain 9 inverted 12 of 15;
        authorize: passive.to 24; await: plain 25; back: plain 27 infinitive.plain 9 ing.plain 16 preposition 3 in 35;
        ban: plain 31 infinitive.plain 25 ing.plain 21; belief: noun 27; believe: that 67 plain 43 ing.plain 28 left
        30; bemoan: plain 72; blame: plain 64 ing.plain 68; blast: plain 73 ing.plain 35; boast: that 90 plain 53 of
        59; calculate: plain 49; call: that 84 to 50 plain 51 infinitive.plain 30 ing.plain 55 passive.plain 32 quote
        57 inverted 28 preposition 44 on 75 ing.on 21 for 75 infinitive.for 20 ing.for 52; caution: that 90 against
        64; celebrate: plain 24 ing.plain 15; challenge: plain 35 infinitive.plain 9 ing.plain 10; champion: plain 33;
        chant: quote 77 ing.quote 64; characterize: plain 71; charge: that 84 plain 35 passive.with 36; chide: plain
        79; choose: to 16 ing.to 25 plain 24 infinitive.plain 20; cite: plain 74 ing.plain 59; claim: that 78 ing.that
        65 to 52 plain 65 infinitive.plain 24 ing.plain 46 noun 38; claims: noun 32; comment: plain 41; compare: plain
        59 ing.plain 41 preposition 14 with 9; complain: that 93 plain 69; complaints: noun 27; concede: that 85 plain
        72; concern: noun 25 about 55; concerns: noun 41; conclude: that 73 plain 69 left 73; condemn: plain 78
        infinitive.plain 49; confirm: that 86 plain 62 infinitive.plain 25; congratulate: plain 71; consider: ing 44
        plain 33 passive.plain 12; contend: that 80; continue: to 6 ing.to 36 ing 43 plain 29 ing.plain 25 quote 79
        colon 91 left 40 split 94; convince: that 47 infinitive.that 42; counsel: plain 39; counter: infinitive.plain
        21; credit: plain 35 for 35; criticize: plain 80 infinitive.plain 29 ing.plain 42 passive.for 34; cry: plain
        49; decide: to 42 wh 43 plain 27 infinitive.plain 12 ing.plain 20; declare: that 78 ing.that 64 plain 40
        ing.plain 34 passive.plain 33 quote 87 left 70; decline: to 69 plain 52; decry: plain 75; deem: plain 22;
        defend: plain 60 infinitive.plain 26 ing.plain 37; demand: plain 59 ing.plain 38; demonstrate: plain 37
        infinitive.plain 11; denounce: plain 79 ing.plain 35; deny: that 87 plain 46 ing.plain 42; deride: plain 79;
        describe: plain 64 infinitive.plain 30 ing.plain 56 as 55 passive.as 36; detail: plain 53; determine: to 35
        passive.to 29 wh 40 infinitive.wh 41 plain 38 infinitive.plain 29; disclose: plain 56; discover: plain 26;
        discuss: plain 58 infinitive.plain 40 ing.plain 41; dismiss: plain 67 ing.plain 49; dispute: plain 69; email:
        plain 33; embrace: plain 12 infinitive.plain 18 ing.plain 18; emphasize: that 87 plain 67 ing.plain 41;
        encourage: to 45 plain 43 ing.plain 10; endorse: ing 63 plain 48 infinitive.plain 21 ing.plain 33; enjoy:
        plain 25; establish: plain 21; estimate: that 81 plain 59; evidence: noun 26; expect: to 50 passive.to 61
        plain 37; explain: that 92 wh 77 ing.wh 64 plain 60 ing.plain 44 left 56 inverted 58; explore: plain 20;
        express: plain 74 ing.plain 58; favor: plain 22; fear: that 65 plain 40; feel: that 34 plain 36 ing.plain 20
        preposition 15; file: plain 26; find: that 73 plain 25 infinitive.plain 5 ing.plain 7 left 53; focus: plain 18
        on 35 infinitive.on 47 passive.on 11; go: to 6 infinitive.to 16 plain 11 infinitive.plain 15 ing.plain 13
        quote 47 left 39 preposition 9 infinitive.preposition 16 ing.preposition 14 on 35 for 37; guess: plain 44;
        hail: plain 68; hate: plain 26; hear: plain 22 infinitive.plain 11; highlight: plain 60 ing.plain 37; hint: at
        21; hold: plain 7 infinitive.plain 21 ing.plain 9 passive.plain 15 preposition 6; hope: that 62 to 43 ing.to
        40 plain 73 for 36; idea: noun 31; identify: plain 46 as 26; ignore: plain 46 ing.plain 18; illustrate: plain
        30; imagine: infinitive.plain 20; imply: that 72 ing.that 82 plain 71; indicate: that 76 plain 76 left 62;
        insist: that 89 ing.that 84 plain 87 left 67; intend: to 32 passive.to 41; investigate: plain 28; invite:
        passive.to 47 plain 16 ing.plain 12; judge: plain 20 on 14; know: that 71 to 27 wh 55 plain 27
        infinitive.plain 12 for 21 passive.for 59 as 7 passive.as 55; label: plain 61; lambast: plain 59; lament:
        plain 62; learn: that 64 plain 40; like: to 56 ing 23 plain 7 quote 33; liken: plain 71; list: plain 50
        passive.as 37; long: plain 16; look: to 52 ing.to 36 plain 21 ing.plain 9 preposition 15 for 53 ing.for 22 at
        13; maintain: that 73 plain 19 infinitive.plain 19; mean: that 41 ing.that 38 passive.to 49 ing 16 plain 4
        ing.plain 6; mention: plain 66 ing.plain 54; message: noun 21; mock: plain 66 ing.plain 51; name: plain 37
        ing.plain 18 for 20; nominate: plain 35 infinitive.plain 14 ing.plain 9; note: that 92 ing.that 76 plain 68
        ing.plain 61 quote 77 left 78; notice: plain 38; notion: noun 23; offer: to 60 plain 43 infinitive.plain 26
        ing.plain 16; oppose: plain 44 infinitive.plain 32 ing.plain 18 preposition 4; order: that 84 plain 56;
        outline: plain 44 ing.plain 48; pen: plain 61; persuade: infinitive.plain 24; phone: plain 23; plan: to 48
        plain 29; plead: plain 69; pledge: to 41 plain 31; point: that 88 infinitive.that 77 ing.that 74 to 52 plain
        55 preposition 73 ing.preposition 57; poll: plain 13 ing.plain 8; portray: plain 50 infinitive.plain 39
        ing.plain 54; post: that 72 plain 46 ing.plain 38 left 82; praise: plain 71 ing.plain 42; predict: that 88
        plain 66; prefer: to 52 plain 33; press: to 33 plain 36 for 45; pressure: plain 36; project: plain 55
        infinitive.plain 25 ing.plain 28; promise: that 75 to 70 ing.to 60 plain 71 ing.plain 48; promote: plain 39
        infinitive.plain 11 ing.plain 45; propose: ing 68 plain 70; prove: that 35 to 25 ing 20 plain 7; publish:
        plain 58 ing.plain 48; pursue: plain 15 infinitive.plain 31; push: plain 21 infinitive.plain 23 ing.plain 18
        for 64; question: wh 86 plain 58 ing.plain 46 about 47; quote: plain 44 ing.plain 58; rail: against 62; rank:
        plain 25 ing.plain 9; rate: plain 28 ing.plain 9; read: plain 27 ing.plain 28 quote 49 colon 71 left 83
        inverted 65; rebut: plain 79; recall: that 84 plain 65 ing.plain 63 left 56 inverted 43; recognize: that 66
        plain 20 infinitive.plain 44; recommend: plain 57; recount: plain 61; refer: to 35 ing.to 61 preposition 55
        ing.preposition 42; reference: plain 77 ing.plain 40; reflect: plain 24 ing.plain 14; refuse: to 58 ing.to 32;
        regard: plain 40 ing.plain 10; reiterate: that 70 plain 71; reject: plain 75 infinitive.plain 49 ing.plain 29;
        relate: to 25 plain 35; remark: that 75 ing.that 82 plain 39 left 62; remember: ing 45 plain 72; remind: plain
        56; repeat: plain 60 ing.plain 61; reply: quote 79 colon 89 left 52 inverted 63; report: that 77 ing 63 plain
        53 ing.plain 43 quote 75 left 78 preposition 27 ing.preposition 11; request: plain 49; require: plain 25
        ing.plain 9; respond: that 80 to 32 quote 82 colon 84 left 71 preposition 37 infinitive.preposition 22
        ing.preposition 26; retweet: plain 64; reveal: that 79 wh 64 plain 71; rule: that 75 plain 49 ing.plain 40;
        say: that 89 infinitive.that 63 ing.that 71 to 18 passive.to 48 wh 69 ing 66 plain 79 infinitive.plain 60
        ing.plain 65 quote 79 infinitive.quote 69 ing.quote 69 colon 87 infinitive.colon 77 ing.colon 69 left 71
        inverted 61 split 93 preposition 22 about 29 infinitive.about 42 of 15 on 23 for 72 as 28 at 6 in 13; search:
        plain 16 for 22 ing.for 14; see: that 56 wh 35 infinitive.wh 9 passive.ing 24 plain 50 infinitive.plain 11
        ing.plain 22 for 40 as 27 passive.as 46; seek: to 48 ing.to 35 plain 36 ing.plain 25; seem: to 19 plain 21
        ing.plain 22 preposition 10; sense: plain 18; shout: quote 70; show: that 68 infinitive.that 60 ing.that 57 to
        55 wh 36 ing 44 plain 53 infinitive.plain 21 ing.plain 27 quote 24 left 61 ing.in 11; sign: plain 31
        infinitive.plain 10 noun 31 preposition 5 on 14; signal: that 75 plain 42; slam: plain 76 ing.plain 73; sound:
        plain 19 ing.plain 10 preposition 5; speak: plain 32 infinitive.plain 21 ing.plain 20 preposition 17
        ing.preposition 14 with 24 about 55 of 52 on 32 for 43 at 19 ing.at 9 in 21; state: that 69 ing.that 65 plain
        18 quote 77 left 55 inverted 63 preposition 18; stress: plain 55; struggle: to 12 plain 16 ing.plain 11; sue:
        plain 22; suggest: that 77 infinitive.that 46 ing.that 69 ing 61 plain 76 ing.plain 53; suggestion: noun 39;
        support: ing 64 plain 35 infinitive.plain 17 ing.plain 29 for 30; suppose: passive.to 16; suspect: that 75;
        talk: plain 47 ing.plain 33 preposition 37 about 48 infinitive.about 66 ing.about 26 of 41; target: plain 21
        ing.plain 10; tell: that 90 infinitive.that 60 ing.that 68 to 56 ing.to 38 wh 54 ing 53 plain 55 ing.plain 57
        quote 68 ing.quote 77 colon 82 left 69 split 93 preposition 18 in 25; thank: plain 64 preposition 11; think:
        that 58 ing.that 50 plain 52 left 33 about 54 of 29; threaten: to 46 plain 41; tout: plain 69 ing.plain 32;
        track: plain 13 ing.plain 30; trust: plain 24; try: to 15 infinitive.to 6 ing.to 5 plain 14; tweet: that 85
        plain 60 ing.plain 50 quote 83 colon 81 left 80 inverted 54; underscore: plain 52; understand: plain 47
        infinitive.plain 11; urge: to 75 ing.to 42 plain 85; view: plain 49 as 30 passive.as 34; voice: plain 56
        preposition 18; vote: ing.that 30 to 44 plain 21 infinitive.plain 23 ing.plain 9 left 17 for 30 infinitive.for
        26 ing.for 14 against 50 in 23; vouch: for 59; vow: to 78 ing.to 72; want: to 39 plain 46; warn: that 86
        ing.that 80 plain 65 of 63; welcome: plain 48; wonder: wh 77 infinitive.wh 29; worry: that 70 plain 34 about
        53 passive.about 24; write: that 85 plain 40 ing.plain 34 quote 72 colon 92 ing.colon 47 left 73 inverted 69
        split 71 preposition 22 about 39 in 23;
        """
}
