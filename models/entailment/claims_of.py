"""Makes claims of questions: "Seit wann steht A an der Spitze?", "seit 2000" -> "Seit 2000 steht A an der Spitze."

German puts the question word where a statement has its first part, so what remains is grammatical most of the time.
English does so only where one asks for the subject. What has another form is put as question and answer.
"""
import random
import re

import edits

PREP = r"(?:In|An|Am|Auf|Bei|Mit|Nach|Von|Vor|Aus|Zu|Zum|Zur|Für|Seit|Um|Über|Unter|Gegen|Bis zu|Bis|Durch|Ab|Zwischen|Wegen|Laut|Neben|Im|Beim|Vom)"
WO = {"Womit": "mit", "Wofür": "für", "Wovon": "von", "Wogegen": "gegen", "Wozu": "zu", "Worauf": "auf", "Worüber": "über", "Woraus": "aus", "Wodurch": "durch", "Wonach": "nach", "Wovor": "vor"}
SIMPLE = re.compile(r"(?:(%s) )?(?:[Ww]er|[Ww]en|[Ww]em|[Ww]as|[Ww]ann|[Ww]o|[Ww]ohin|[Ww]oher|[Ww]ie (?:lange|hoch|viel|groß|alt|weit|oft|schnell|teuer|lang|schwer|stark)|[Ww]ie|%s) (?=[a-zäöü])" % (PREP, "|".join(WO)))
COMPLEX = re.compile(r"(?:(%s) )?(?:[Ww]elche[rnms]?|[Ww]ie viele|[Ww]ie viel|[Ww]as für (?:einen?|eine[rm]?)) ((?:[a-zäöüß]\S* ){0,3}?[A-ZÄÖÜ0-9]\S*(?: [A-ZÄÖÜ]\S*)*) (?=[a-zäöü])" % PREP)
NOT_VERB = re.compile(r"(?:des|der|die|das|den|dem|von|vom|im|in|aus|zu|zur|zum|an|am|auf|für|mit|bei|und|oder|nach|vor|unter|über|ein\w*|als|wie|gegen|pro)\b")
ENGLISH = re.compile(r"(?:Who|What|Which [a-z]+(?: [a-z]+)?) (?!did|do|does|is|are|was|were|has|have|had|will|can|would|should|could)(?=[a-z]+(?:ed|s|t|k|d|ve|e)\b)")
NUMBER = re.compile(r"^(?:(?:rund|etwa|über|mehr als|mindestens|knapp|fast|circa|ca\.|gut) )?[\w.,-]+(?: (?:Millionen|Milliarden|Tausend))?$")
STARTS_WITH_PREP = re.compile(PREP + r"\b|mittels|bis|innerhalb|wegen|nahe|nördlich|südlich|kurz|gegen|heute|gestern|ab|während|ungefähr", re.I)


def declarative(question, answer, lang):
    """The claim that the answer makes; with a form of its own where there is no better one."""
    answer = answer.strip(" .„“\"")
    if not question.endswith("?"):
        return f"{question}: {answer}."
    body = question[:-1]
    start = rest = None
    if lang == "en":
        m = ENGLISH.match(body)
        start, rest = (answer, body[m.end():]) if m else (None, None)
    else:
        m = COMPLEX.match(body)
        if m and not NOT_VERB.match(body[m.end():]):
            noun = m.group(2).split()[-1]
            start = f"{answer} {noun}" if NUMBER.match(answer) and re.match(r"(?:\S+ )?[Ww]ie viel", body) and noun not in answer else answer
        elif not m:
            m = SIMPLE.match(body)
            if m:
                word = m.group().split()[0]
                start = f"{WO[word]} {answer}" if word in WO and not STARTS_WITH_PREP.match(answer) else answer
        if start:
            prep = m.group(1)
            start = f"{prep} {start}" if prep and not STARTS_WITH_PREP.match(answer) else start
            rest = body[m.end():]
    if not start:
        return f"{question} {answer[:1].upper() + answer[1:]}."
    return f"{start[:1].upper() + start[1:]} {rest}."


OPPOSITES = {}


def read_opposites(source):
    """The pairs of opposites of the product's word lists: forms with the same ending stand for each other."""
    for block in re.findall(r"_OPPOSITES = `(.*?)`", source, re.S):
        for line in block.strip().splitlines():
            one, other = (side.split() for side in line.split("|"))
            for mine, theirs in ((one, other), (other, one)):
                for w in mine:
                    fits = [o for o in theirs if form(o) == form(w)]
                    if fits:
                        OPPOSITES.setdefault(w, []).extend(fits)


SYNONYMS = {}


def read_synonyms(source):
    """The groups of synonyms of the same lists, likewise."""
    for block in re.findall(r"_SYNONYMS = `(.*?)`", source, re.S):
        for line in block.strip().splitlines():
            words = line.split()
            for w in words:
                fits = [o for o in words if o != w and form(o) == form(w)]
                if fits:
                    SYNONYMS.setdefault(w, []).extend(fits)


def form(word):
    """What must be alike for one word to stand where another stood: participle or not, and the ending."""
    return ("ge" in word[:6], (re.search(r"(?:ten|ung|te|t|en|ed|e|s)$", word) or [""])[0])


def replaced(text, table, chance=1.0, most=1):
    """With up to `most` words exchanged by the table; None when there are none."""
    found = [m for m in re.finditer(r"[A-Za-zÄÖÜäöüß]+", text) if m.group().lower() in table and random.random() < chance]
    if not found:
        return None
    for m in sorted(random.sample(found, min(most, len(found))), key=lambda m: -m.start()):
        new = random.choice(table[m.group().lower()])
        text = text[:m.start()] + (new.capitalize() if m.group()[0].isupper() else new) + text[m.end():]
    return text


def changed(text, names, known):
    """One fact changed; None where there is nothing to change."""
    if random.random() < 0.3:
        new = replaced(text, OPPOSITES)
        if new:
            return new
    if random.random() < 0.25:
        new = exchanged(text, names)
        if new:
            return new
    return edits.contradicted(text, names, known)


def exchanged(text, names):
    """Two names that stand in the sentence have changed places."""
    found = [m for m in edits.NAME.finditer(text) if m.group() in names]
    if len(found) < 2:
        return None
    a, b = sorted(random.sample(found, 2), key=lambda m: m.start())
    if a.group() == b.group():
        return None
    return text[:a.start()] + b.group() + text[a.end():b.start()] + a.group() + text[b.end():]


CLAUSE = re.compile(r", (?:weil|nachdem|da|obwohl|während|um|damit|wobei|wodurch)\b[^,„“]{20,90}\.$")
