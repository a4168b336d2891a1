"""Change one fact of a German or English sentence: a number, a date, a name, an agent, a direction, a negation.

`swapped(text, names, known)` changes something that can be pointed at; `contradicted(...)` may also negate. Both
return None when nothing in the sentence can be changed. The sentences get neither good style nor always good
grammar: they teach the reader to compare facts, not to write.
"""
import random
import re

LISTS = [w.split() for w in (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "January February March April May June July August September October November December",
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig", "two three four five six seven eight nine ten eleven twelve twenty",
    "ersten zweiten dritten vierten fünften letzten", "first second third fourth fifth last",
    "erste zweite dritte vierte fünfte letzte",
    "Deutschland Frankreich Italien Spanien Polen Österreich Russland Japan China Indien Iran Irak Israel Kanada Australien Brasilien Mexiko Ägypten Griechenland Schweden",
    "Germany France Italy Spain Poland Austria Russia Japan China India Iran Iraq Israel Canada Australia Brazil Mexico Egypt Greece Sweden",
    "deutsche französische italienische spanische polnische russische japanische israelische britische türkische iranische",
    "deutschen französischen italienischen spanischen polnischen russischen japanischen israelischen britischen türkischen iranischen amerikanischen",
    "German French Italian Spanish Polish Russian Japanese Israeli British Turkish Iranian American",
    "Berlin Hamburg München Köln Frankfurt Stuttgart Leipzig Dresden Wien Paris London Rom Madrid Moskau Tokio Washington",
    "Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Schleswig-Holstein Nordrhein-Westfalen Baden-Württemberg",
    "SPD CDU CSU FDP Grünen Linken", "Norden Süden Osten Westen", "north south east west",
    "Millionen Milliarden Tausend", "million billion thousand", "Prozent Promille", "Stunden Tagen Wochen Monaten Jahren", "hours days weeks months years",
    "Morgen Mittag Abend Nacht", "Bundesregierung Opposition", "Polizei Feuerwehr Bundeswehr Staatsanwaltschaft")]
PAIRS = [w.split("/") for w in (
    "mehr/weniger gestiegen/gesunken stieg/sank steigen/sinken größte/kleinste größten/kleinsten höher/niedriger älteste/jüngste "
    "vor/nach alle/keine immer/nie gewann/verlor gewonnen/verloren mindestens/höchstens begann/endete "
    "Männer/Frauen Mann/Frau Sohn/Tochter Vater/Mutter getötet/verletzt Tote/Verletzte bestätigte/bestritt bestätigt/dementiert "
    "angenommen/abgelehnt verurteilt/freigesprochen erlaubt/verboten schuldig/unschuldig früher/später Anfang/Ende Beginn/Ende "
    "links/rechts Sieg/Niederlage begrüßte/kritisierte kritisierte/lobte geöffnet/geschlossen nördlich/südlich östlich/westlich "
    "more/less rose/fell increased/decreased largest/smallest highest/lowest oldest/youngest before/after always/never "
    "won/lost men/women son/daughter father/mother killed/injured confirmed/denied accepted/rejected convicted/acquitted "
    "allowed/banned earlier/later victory/defeat beginning/end").split()]
OTHERS = {}
for group in LISTS + PAIRS:
    for word in group:
        OTHERS.setdefault(word, []).extend(w for w in group if w != word)

NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w])")
NAME = re.compile(r"[A-ZÄÖÜ][\wäöüß.-]+(?: (?:von|van|de|al|bin|der))?(?: [A-ZÄÖÜ][\wäöüß-]+)+")
STOP = set("Der Die Das Den Dem Des Ein Eine Einen Einem Einer In Im Am An Auf Bei Nach Vor Von Vom Zum Zur Zu Mit Für Seit Durch Über Unter Aus Als Wie Wenn "
           "Dies Diese Dieser Dieses Laut Sein Seine Ihr Ihre Es Er Sie Wir Ich Auch Und Aber Doch Bis Um Gegen Während Wegen Alle Im Beim Heute Gestern The A An Of On At".split())
AUX = re.compile(r"\b(?:wurde|wurden|worden|wird|werden|ist|sind|war|waren|hat|haben|hatte|hatten|kann|können|soll|sollen|will|wollen|muss|müssen)\b")


def names_of(sentences):
    """Names of two or more words that occur in the article (people, places, offices)."""
    return sorted({m.group() for s in sentences for m in NAME.finditer(s) if m.group().split()[0] not in STOP})


def other_number(number):
    digits = re.sub(r"\D", "", number)
    if number == digits and 1900 <= int(digits) <= 2030:
        return str(int(digits) + random.choice((-9, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5)))
    if number == digits and int(digits) <= 31:
        return str(random.choice([n for n in range(1, 32) if n != int(digits)]))
    at = random.choice([i for i, c in enumerate(number) if c.isdigit()])
    return number[:at] + random.choice([c for c in "123456789" if c != number[at]]) + number[at + 1:]


def swaps(text, names, known):
    """(start, end, replacement) of everything that can be swapped; `known`: the article, which must have the old word."""
    out = [(*m.span(), other_number(m.group())) for m in NUMBER.finditer(text)]
    found = [m for m in NAME.finditer(text) if m.group() in names]
    for m in found:
        out += [(*m.span(), n) for n in random.sample(names, min(2, len(names))) if n not in m.group() and m.group() not in n]
    surnames = {n.split()[-1] for n in names}
    for m in re.finditer(r"[A-Za-zÄÖÜäöüß-]+", text):
        if m.group() in OTHERS:
            out.append((*m.span(), random.choice(OTHERS[m.group()])))
        elif m.group() in surnames and len(surnames) > 1:
            out.append((*m.span(), random.choice(sorted(surnames - {m.group()}))))
    return [(s, e, new) for s, e, new in out if text[s:e] in known and new not in text]


def negations(text):
    """The text with a negation added or taken away."""
    out = []
    if " the " in text or text.startswith("The "):
        for m in re.finditer(r"\b(?:is|was|were|are|has|have|had|will|can)\b(?! not)", text):
            out.append(text[:m.end()] + " not" + text[m.end():])
        if " not " in text:
            out.append(text.replace(" not ", " ", 1))
        return out
    if " nicht " in text:
        return [text.replace(" nicht ", " ", 1)]
    for m in re.finditer(r"\bkein(?=e|en|em|er|es|\b)", text):
        out.append(text[:m.start()] + "ein" + text[m.end():])
    for m in re.finditer(r"(?<= )ein(?=(?:e|en|em|er)? [a-zäöüA-ZÄÖÜ])", text):
        out.append(text[:m.start()] + "kein" + text[m.end():])
    m = re.search(r" ([a-zäöüß]+(?:t|en))[.]$", text)
    if m and AUX.search(text[:m.start()]):
        out += [text[:m.start()] + " nicht" + text[m.start():]] * 2
    return out


def swapped(text, names, known):
    options = swaps(text, names, known)
    if not options:
        return None
    start, end, new = random.choice(options)
    return text[:start] + new + text[end:]


def contradicted(text, names, known):
    negated = negations(text)
    if negated and random.random() < 0.35:
        return random.choice(negated)
    return swapped(text, names, known) or (random.choice(negated) if negated else None)


def shortened(text):
    """Leave out a bracket or a last clause, so that what is left is still true."""
    if random.random() < 0.5:
        text = re.sub(r" \([^)]*\)", "", text)
    if random.random() < 0.5:
        m = re.search(r"^(.{40,}?), (?:die|der|das|dem|den|wobei|weil|nachdem|da|obwohl|während|und|aber|sodass)\b[^,„“]*[.]$", text)
        if m and m.group(1).count("„") == m.group(1).count("“"):
            text = m.group(1) + "."
    return text
