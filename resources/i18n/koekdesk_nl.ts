<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processing register</source>
        <translation>Verwerkingsregister</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Beoordeling van de gevolgen (DPIA)</translation>
    </message>
    <message>
        <source>What grew in the neighbourhood</source>
        <translation>Wat er groeide in de buurt</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor instaat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>whom residents can turn to</source>
        <translation>bij wie bewoners terechtkunnen</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>consent, asked in a conversation, each part on its own</source>
        <translation>toestemming, gevraagd in een gesprek, elk deel apart</translation>
    </message>
    <message>
        <source>About whom, and who sees it</source>
        <translation>Over wie, en wie het ziet</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>over wie</translation>
    </message>
    <message>
        <source>people in the neighbourhood, and people of organisations in it</source>
        <translation>mensen in de buurt, en mensen van instanties daar</translation>
    </message>
    <message>
        <source>who has the passphrase</source>
        <translation>wie de wachtzin heeft</translation>
    </message>
    <message>
        <source>where the file is</source>
        <translation>waar het bestand staat</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>wie het krijgt</translation>
    </message>
    <message>
        <source>nobody by itself; a card or sheet on paper carries only what a person agreed to</source>
        <translation>niemand vanzelf; op een kaartje of blad staat alleen wat iemand goed vindt</translation>
    </message>
    <message>
        <source>outside the European Union</source>
        <translation>buiten de Europese Unie</translation>
    </message>
    <message>
        <source>never: nothing leaves the computer by itself</source>
        <translation>nooit: er gaat niets vanzelf van de computer af</translation>
    </message>
    <message>
        <source>What is kept, why and how long</source>
        <translation>Wat we bewaren, waarom en hoe lang</translation>
    </message>
    <message>
        <source>How it is kept safe</source>
        <translation>Hoe het veilig blijft</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>said yes: {what}</source>
        <translation>zei ja: {what}</translation>
    </message>
    <message>
        <source>Is it needed, and is it no more than needed?</source>
        <translation>Is het nodig, en niet meer dan nodig?</translation>
    </message>
    <message>
        <source>What could go wrong, and what is done about it</source>
        <translation>Wat er mis kan gaan, en wat we daaraan doen</translation>
    </message>
    <message>
        <source>what could happen</source>
        <translation>wat er kan gebeuren</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>wat we doen</translation>
    </message>
    <message>
        <source>Rights of people</source>
        <translation>Rechten van mensen</translation>
    </message>
    <message>
        <source>See, correct, take along and erase are on everybody's own page, in at most three clicks. Saying no is as easy as saying yes.</source>
        <translation>Inzien, verbeteren, meenemen en wissen staan op ieders eigen blad, in hooguit drie klikken. Nee zeggen is net zo makkelijk als ja zeggen.</translation>
    </message>
    <message>
        <source>asked to be erased so far</source>
        <translation>tot nu toe gewist</translation>
    </message>
    <message>
        <source>What people think of it</source>
        <translation>Wat mensen ervan vinden</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>bewoners</translation>
    </message>
    <message>
        <source>decision and date</source>
        <translation>besluit en datum</translation>
    </message>
    <message>
        <source>From {begin} to {end}.</source>
        <translation>Van {begin} tot en met {end}.</translation>
    </message>
    <message>
        <source>“few” stands where there are fewer than {number}, and where the others would tell it: nobody can be found in these numbers.</source>
        <translation>“weinig” staat er bij minder dan {number}, en waar de rest het zou verraden: niemand is in deze getallen terug te vinden.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>hoe lang</translation>
    </message>
    <message>
        <source>Whoever was not spoken to for {retention} is looked at by somebody: keep a while, talk again, or erase. A yes is asked about again after {review}.</source>
        <translation>Wie we {retention} niet spraken, bekijkt iemand: nog even bewaren, weer eens praten, of wissen. Een ja vragen we na {review} opnieuw.</translation>
    </message>
    <message>
        <source>To bring people in the neighbourhood together around what they can, have and would love to do. Residents decide, residents act, and what grows is theirs.</source>
        <translation>Om mensen in de buurt bij elkaar te brengen rond wat ze kunnen, hebben en graag willen. Bewoners beslissen, bewoners doen, en wat groeit is van hen.</translation>
    </message>
    <message>
        <source>One encrypted file on one's own computer, opened with a passphrase.</source>
        <translation>Eén versleuteld bestand op de eigen computer, dat opengaat met een wachtzin.</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent; there are no accounts in a cloud.</source>
        <translation>Er wordt niets opgehaald of verstuurd; er zijn geen accounts op internet.</translation>
    </message>
    <message>
        <source>The screen closes when nobody is there; backups are encrypted too.</source>
        <translation>Het scherm gaat dicht als er niemand is; reservekopieën zijn ook versleuteld.</translation>
    </message>
    <message>
        <source>While typing, health, debts, belief, origin and numbers of papers are recognised, with another way to say it.</source>
        <translation>Tijdens het typen herkent koekdesk gezondheid, schulden, geloof, herkomst en nummers van papieren, met een andere manier om het te zeggen.</translation>
    </message>
    <message>
        <source>Who is erased is erased in every backup on the computer as well.</source>
        <translation>Wie gewist wordt, verdwijnt ook uit elke reservekopie op de computer.</translation>
    </message>
    <message>
        <source>Only what people tell themselves is kept, in their own words. There is no place for citizen numbers, copies of papers, dates of birth, health or debts.</source>
        <translation>We bewaren alleen wat mensen zelf vertellen, in hun eigen woorden. Er is geen plek voor burgerservicenummers, kopieën van papieren, geboortedata, gezondheid of schulden.</translation>
    </message>
    <message>
        <source>Suggestions are questions to people, never decisions about them. There are no scores, no categories and no lists of who needs what.</source>
        <translation>Suggesties zijn vragen aan mensen, nooit besluiten over hen. Er zijn geen scores, geen hokjes en geen lijsten van wie wat nodig heeft.</translation>
    </message>
    <message>
        <source>the computer is lost or stolen</source>
        <translation>de computer raakt kwijt of wordt gestolen</translation>
    </message>
    <message>
        <source>the file is encrypted; without the passphrase it cannot be read</source>
        <translation>het bestand is versleuteld; zonder wachtzin is het niet te lezen</translation>
    </message>
    <message>
        <source>somebody walks past an open screen</source>
        <translation>iemand loopt langs een open scherm</translation>
    </message>
    <message>
        <source>it closes after four minutes, and with one key</source>
        <translation>het gaat dicht na vier minuten, en met één toets</translation>
    </message>
    <message>
        <source>something sensitive is written down</source>
        <translation>er wordt iets gevoeligs opgeschreven</translation>
    </message>
    <message>
        <source>a hint while typing, and people read their own page</source>
        <translation>een hint tijdens het typen, en mensen lezen hun eigen blad</translation>
    </message>
    <message>
        <source>a card names somebody who does not want that</source>
        <translation>op een kaartje staat iemand die dat niet wil</translation>
    </message>
    <message>
        <source>names and words come on paper only with a yes to that</source>
        <translation>namen en woorden komen alleen op papier als iemand daar ja op zei</translation>
    </message>
    <message>
        <source>people are kept longer than they would like</source>
        <translation>mensen blijven langer in het register dan ze willen</translation>
    </message>
    <message>
        <source>a yes is asked about again, and a list shows who was long quiet</source>
        <translation>een ja vragen we opnieuw, en een lijst laat zien wie lang stil was</translation>
    </message>
    <message>
        <source>a small group can be recognised in numbers</source>
        <translation>een kleine groep is in getallen te herkennen</translation>
    </message>
    <message>
        <source>groups under five are not told, also not by subtraction</source>
        <translation>groepen onder de vijf staan er niet in, ook niet door af te trekken</translation>
    </message>
    <message>
        <source>few</source>
        <translation>weinig</translation>
    </message>
    <message>
        <source>street not known</source>
        <translation>straat onbekend</translation>
    </message>
    <message>
        <source>met or did something together</source>
        <translation>ontmoetten elkaar of deden iets samen</translation>
    </message>
    <message>
        <source>were asked</source>
        <translation>zijn gevraagd</translation>
    </message>
    <message>
        <source>before</source>
        <translation>daarvoor</translation>
    </message>
    <message>
        <source>three months up to {date}</source>
        <translation>drie maanden tot en met {date}</translation>
    </message>
    <message>
        <source>people who said yes to the register</source>
        <translation>mensen die ja zeiden tegen het register</translation>
    </message>
    <message>
        <source>conversations in this year</source>
        <translation>gesprekken in dit jaar</translation>
    </message>
    <message>
        <source>initiatives begun in this year</source>
        <translation>initiatieven begonnen in dit jaar</translation>
    </message>
    <message>
        <source>times something was done together</source>
        <translation>keren samen iets gedaan</translation>
    </message>
    <message>
        <source>times two people know each other</source>
        <translation>keren dat twee mensen elkaar kennen</translation>
    </message>
    <message>
        <source>People by street</source>
        <translation>Mensen per straat</translation>
    </message>
    <message>
        <source>When people came in</source>
        <translation>Wanneer mensen erbij kwamen</translation>
    </message>
    <message>
        <source>When connections began</source>
        <translation>Wanneer verbindingen begonnen</translation>
    </message>
    <message>
        <source>What became of the connections</source>
        <translation>Wat er van de verbindingen werd</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Nobody to ask again or to look at now.</source>
        <extracomment>Somebody is to be taken out or erased: their UUID; what goes is told on their page. Paper to look at: a PrintJob.</extracomment>
        <translation>Niemand om nu opnieuw te vragen of te bekijken.</translation>
    </message>
    <message>
        <source>What is kept here, why and how long, and who answers for it.</source>
        <translation>Wat hier bewaard wordt, waarom en hoe lang, en wie ervoor instaat.</translation>
    </message>
    <message>
        <source>Accounting for it</source>
        <translation>Verantwoording</translation>
    </message>
    <message>
        <source>Papers for who asks</source>
        <translation>Papieren voor wie erom vraagt</translation>
    </message>
    <message>
        <source>Processing register…</source>
        <translation>Verwerkingsregister…</translation>
    </message>
    <message>
        <source>Impact assessment…</source>
        <translation>Beoordeling van de gevolgen (DPIA)…</translation>
    </message>
    <message>
        <source>Numbers for a funder…</source>
        <translation>Getallen voor wie meebetaalt…</translation>
    </message>
    <message>
        <source>Save to read…</source>
        <translation>Opslaan om te lezen…</translation>
    </message>
    <message>
        <source>A4. Empty lines are to be filled in by pen.</source>
        <translation>A4. Lege regels vul je in met de pen.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Opslaan als rekenblad…</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>What do they like to be called?</source>
        <extracomment>Somebody was added: their UUID.</extracomment>
        <translation>Hoe willen ze genoemd worden?</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>What did they agree to just now?</source>
        <translation>Waar zeiden ze ja op?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>There is a {name} already: {streets}.</source>
        <translation>Er is al een {name}: {streets}.</translation>
    </message>
    <message>
        <source>There is a {name} already.</source>
        <translation>Er is al een {name}.</translation>
    </message>
    <message>
        <source>Kept: that you had a conversation, and no more.</source>
        <translation>Bewaard: dat er een gesprek was, en verder niets.</translation>
    </message>
    <message>
        <source>A conversation without names</source>
        <translation>Een gesprek zonder namen</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} toegevoegd</translation>
    </message>
</context>
<context>
    <name>AddThing</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Laat maar</translation>
    </message>
</context>
<context>
    <name>AddWords</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Something else {name} said</source>
        <translation>Wat {name} nog meer zei</translation>
    </message>
    <message>
        <source>New words of {name}</source>
        <translation>Nieuwe woorden van {name}</translation>
    </message>
</context>
<context>
    <name>AgreedBoxes</name>
    <message>
        <source>keep in the register</source>
        <extracomment>Enter was pressed at one of the boxes.</extracomment>
        <translation>in het register</translation>
    </message>
    <message>
        <source>may be suggested</source>
        <translation>in suggesties</translation>
    </message>
    <message>
        <source>first name on cards</source>
        <translation>voornaam op kaartjes</translation>
    </message>
    <message>
        <source>Without the first only stays that you spoke: no name and no words.</source>
        <translation>Zonder het eerste vinkje blijft alleen dat je elkaar sprak: geen naam en geen woorden.</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>{name} says: {answer}</source>
        <extracomment>The icon and colour of each answer, in the order of the buttons. Another answer was given (Answer).</extracomment>
        <translation>{name} zegt: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Who has energy for it</source>
        <extracomment>Somebody's page is wanted: a UUID. A place or a group is wanted: a UUID. A connection's page is wanted: a UUID. An initiative's page is wanted: a UUID.</extracomment>
        <translation>Wie er energie voor heeft</translation>
    </message>
    <message>
        <source>Who can do something</source>
        <translation>Wie er iets voor kan</translation>
    </message>
    <message>
        <source>Things we have</source>
        <translation>Spullen die er zijn</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Plekken en groepen</translation>
    </message>
    <message>
        <source>What touches it already</source>
        <translation>Wat er al mee te maken heeft</translation>
    </message>
    <message>
        <source>Not in it yet</source>
        <translation>Nog niet erbij</translation>
    </message>
    <message>
        <source>There is little about this yet. That is a good question to take along.</source>
        <translation>Hierover weten we nog weinig. Een mooie vraag om mee te nemen.</translation>
    </message>
    <message>
        <source>Nobody told us about this yet. That is a good question to take along.</source>
        <translation>Hierover vertelde nog niemand iets. Een mooie vraag om mee te nemen.</translation>
    </message>
    <message>
        <source>Knows many people here, as far as we know. Ask: who would love this?</source>
        <translation>Kent hier veel mensen, voor zover we weten. Vraag: wie wordt hier blij van?</translation>
    </message>
    <message>
        <source>A first circle</source>
        <translation>Een eerste kring</translation>
    </message>
    <message>
        <source>They could begin with this. Only their own yes moves it on.</source>
        <translation>Zij zouden hiermee kunnen beginnen. Alleen als ze zelf ja zeggen, gaat het verder.</translation>
    </message>
</context>
<context>
    <name>Arranged</name>
    <message>
        <source>Who answers for it</source>
        <extracomment>To choose from, in months.</extracomment>
        <translation>Wie ervoor instaat</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Opnieuw vragen na</translation>
    </message>
    <message>
        <source>Look at it after</source>
        <translation>Bekijken na</translation>
    </message>
    <message>
        <source>Ask again what is all right after</source>
        <translation>Opnieuw vragen wat goed is na</translation>
    </message>
    <message>
        <source>Look at who was not spoken to after</source>
        <translation>Bekijken wie je niet sprak na</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Who is this register of?</source>
        <translation>Van wie is dit register?</translation>
    </message>
    <message>
        <source>For residents</source>
        <translation>Voor bewoners</translation>
    </message>
    <message>
        <source>Whom can they turn to, and how?</source>
        <translation>Bij wie kunnen ze terecht, en hoe?</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Als die er is</translation>
    </message>
    <message>
        <source>Who has the passphrase</source>
        <translation>Wie de wachtzin heeft</translation>
    </message>
    <message>
        <source>Names, as few as possible</source>
        <translation>Namen, zo weinig mogelijk</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Waar het bestand staat</translation>
    </message>
    <message>
        <source>Which laptop, which stick</source>
        <translation>Welke laptop, welke stick</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Why this register, in your own words</source>
        <translation>Waarom dit register, in je eigen woorden</translation>
    </message>
    <message>
        <source>What was arranged</source>
        <translation>Wat er is afgesproken</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message numerus="yes">
        <source>%n suggestions were put aside</source>
        <extracomment>As many as somebody reads through; the newest are the ones to come back for. Let this one (AsideRow) come back.</extracomment>
        <translation>
            <numerusform>%n suggestie ligt opzij</numerusform>
            <numerusform>%n suggesties liggen opzij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>A few words about it, if you like</source>
        <extracomment>The reason (AsideReason) and the note.</extracomment>
        <translation>Een paar woorden erbij, als je wilt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Leg opzij</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laat maar staan</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Waarom nu niet?</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Ask again what is all right</source>
        <translation>Vraag opnieuw wat mag</translation>
    </message>
    <message>
        <source>A yes is not for ever. Ask it in a conversation.</source>
        <translation>Een ja is niet voor altijd. Vraag het in een gesprek.</translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <translation>{what} · {when}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A connection that is under way.</source>
        <translation>Een verbinding die loopt.</translation>
    </message>
    <message>
        <source>An initiative of {names}.</source>
        <translation>Een initiatief van {names}.</translation>
    </message>
</context>
<context>
    <name>AskingExamples</name>
    <message>
        <source>One word is enough. You see who, what and where it is.</source>
        <extracomment>A theme was pressed (str). A conversation is to be written down first.</extracomment>
        <translation>Eén woord is genoeg. Je ziet wie, wat en waar het is.</translation>
    </message>
    <message>
        <source>People speak of this now:</source>
        <translation>Hier praten mensen nu over:</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Themes grow from what people tell you. Write down a first conversation, or ask for anything.</source>
        <translation>Onderwerpen groeien uit wat mensen je vertellen. Schrijf een eerste gesprek op, of vraag gewoon iets.</translation>
    </message>
    <message>
        <source>Ask for: {theme}</source>
        <translation>Vraag naar: {theme}</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Any theme, in your own words.</source>
        <extracomment>Tables whose change takes the first circle off the page or brings it back. Somebody's page is wanted: a UUID. A connection's page is wanted: a UUID. An initiative's page is wanted: a UUID. A place or a group is wanted: a UUID. A card is to be printed: tuple[SuggestionRow, ...]. A conversation is to be written down first. The words that belong together here are wanted. A quiet line for the status bar.</extracomment>
        <translation>Elk onderwerp, in je eigen woorden.</translation>
    </message>
    <message>
        <source>Ask the neighbourhood</source>
        <translation>Vraag de buurt</translation>
    </message>
    <message>
        <source>Print the first circle</source>
        <translation>Print de eerste kring</translation>
    </message>
    <message>
        <source>Litter, something with light in December…</source>
        <translation>Zwerfvuil, iets met licht in december…</translation>
    </message>
    <message>
        <source>What do you want to ask the neighbourhood?</source>
        <translation>Wat wil je de buurt vragen?</translation>
    </message>
    <message>
        <source>Looking in what people told…</source>
        <translation>Zoeken in wat bewoners vertelden…</translation>
    </message>
    <message>
        <source>Take up: {names}</source>
        <translation>Oppakken: {names}</translation>
    </message>
    <message>
        <source>Taken up: {names}. Now the question is theirs.</source>
        <translation>Opgepakt: {names}. Nu is de vraag aan hen.</translation>
    </message>
    <message>
        <source>To the connection</source>
        <translation>Naar de verbinding</translation>
    </message>
    <message>
        <source>Put aside: {names}</source>
        <translation>Opzij leggen: {names}</translation>
    </message>
    <message>
        <source>Put aside for now: {names}.</source>
        <translation>Voor nu opzij gelegd: {names}.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <extracomment>More are on request: each is a card of its own. Comes back when it was there at a lock.</extracomment>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>They are made by themselves: every half hour when something changed, and when you stop. Each one was opened and looked at.</source>
        <translation>Ze worden vanzelf gemaakt: elk half uur als er iets veranderd is, en als je stopt. Elke kopie is geopend en nagekeken.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Er nu een maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>There is none yet. The first one comes by itself.</source>
        <translation>Er is er nog geen. De eerste komt vanzelf.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Oudere</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Terug naar deze</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Terug naar deze kopie</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>{register} becomes as it was then. What stands in it now is put beside it, under another name: nothing is lost.</source>
        <translation>{register} wordt weer zoals toen. Wat er nu in staat, komt ernaast te staan onder een andere naam: er gaat niets verloren.</translation>
    </message>
</context>
<context>
    <name>BeginInitiative</name>
    <message>
        <source>What do they call it?</source>
        <extracomment>The name of the initiative, and its owner: a UUID, or None when nobody was named.</extracomment>
        <translation>Hoe noemen ze het?</translation>
    </message>
    <message>
        <source>Which resident owns it?</source>
        <translation>Van welke bewoner is het?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>A new initiative</source>
        <translation>Een nieuw initiatief</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Conversation cards</source>
        <extracomment>A sheet and its cards in millimetres; the marks for cutting stand between the cards. An A6 may differ 1.5 mm from 148 × 105 (ISO 216).</extracomment>
        <translation>Gesprekskaartjes</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <extracomment>Of each the first that fits. On a card the quotes stand beside these reasons already. No letters of ours draw these, and a grey printer cannot. In characters. Dutch street names with these endings take "de" or "het"; the others go without an article.</extracomment>
        <translation>een buur</translation>
    </message>
    <message>
        <source>someone from the {street}</source>
        <translation>iemand van de {street}</translation>
    </message>
    <message>
        <source>somebody from the {street}</source>
        <translation>iemand van het {street}</translation>
    </message>
    <message>
        <source>someone from {street}</source>
        <translation>iemand van {street}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>kaartje {number}</translation>
    </message>
    <message>
        <source>You could begin like this</source>
        <translation>Begin bijvoorbeeld zo</translation>
    </message>
    <message>
        <source>And ask</source>
        <translation>En vraag</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>gebeurd</translation>
    </message>
    <message>
        <source>Nothing has to happen. You decide.</source>
        <translation>Niets moet. Jullie beslissen.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>voor {name}</translation>
    </message>
    <message>
        <source>{one}, a few people near you love the same thing as you.</source>
        <translation>{one}, een paar mensen in de buurt willen hetzelfde als jij.</translation>
    </message>
    <message>
        <source>A few people near you love the same thing as you.</source>
        <translation>Een paar mensen in de buurt willen hetzelfde als jij.</translation>
    </message>
    <message>
        <source>{one}, what you told me I also heard from {other}.</source>
        <translation>{one}, wat jij me vertelde hoorde ik ook van {other}.</translation>
    </message>
    <message>
        <source>What you told me I also heard from somebody else.</source>
        <translation>Wat jij me vertelde hoorde ik ook van iemand anders.</translation>
    </message>
    <message>
        <source>{one}, perhaps a surprise: talking with {other} made me think of you.</source>
        <translation>{one}, misschien een verrassing: toen ik met {other} praatte, dacht ik aan jou.</translation>
    </message>
    <message>
        <source>Perhaps a surprise: a conversation made me think of you.</source>
        <translation>Misschien een verrassing: door een gesprek dacht ik aan jou.</translation>
    </message>
    <message>
        <source>{giver}, I thought of you when {receiver} told me about this wish.</source>
        <translation>{giver}, ik moest aan je denken toen {receiver} over deze wens vertelde.</translation>
    </message>
    <message>
        <source>{receiver}, I thought of your wish when I heard this from {giver}.</source>
        <translation>{receiver}, ik moest aan je wens denken toen ik dit hoorde van {giver}.</translation>
    </message>
    <message>
        <source>I thought of you when I heard this.</source>
        <translation>Ik moest aan je denken toen ik dit hoorde.</translation>
    </message>
    <message>
        <source>{one}, you could make a circle with {others}.</source>
        <translation>{one}, met {others} kun je een kring maken.</translation>
    </message>
    <message>
        <source>Together you could make a circle.</source>
        <translation>Samen kunnen jullie een kring maken.</translation>
    </message>
    <message>
        <source>{one}, you and {other} each have something the other would love.</source>
        <translation>{one}, jij en {other} hebben allebei iets wat de ander graag wil.</translation>
    </message>
    <message>
        <source>You each have something the other would love.</source>
        <translation>Jullie hebben allebei iets wat de ander graag wil.</translation>
    </message>
    <message>
        <source>Suppose you did this together: how would you begin?</source>
        <translation>Stel dat jullie dit samen doen: hoe zou je beginnen?</translation>
    </message>
    <message>
        <source>What would you love to show each other first?</source>
        <translation>Wat zouden jullie elkaar het eerst laten zien?</translation>
    </message>
    <message>
        <source>What do you see in this that nobody has seen yet?</source>
        <translation>Wat zien jullie hierin dat nog niemand zag?</translation>
    </message>
    <message>
        <source>What comes to mind when you hear this from each other?</source>
        <translation>Waar denk je aan als je dit van elkaar hoort?</translation>
    </message>
    <message>
        <source>Could introduce you: {names}.</source>
        <translation>Kan jullie aan elkaar voorstellen: {names}.</translation>
    </message>
    <message>
        <source>A neighbour who knows you could introduce you.</source>
        <translation>Een buur die jullie kent kan jullie aan elkaar voorstellen.</translation>
    </message>
    <message>
        <source>Who could introduce you to each other?</source>
        <translation>Wie kan jullie aan elkaar voorstellen?</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>May be one and the same person</source>
        <extracomment>Somebody decided something.</extracomment>
        <translation>Misschien één en dezelfde</translation>
    </message>
    <message>
        <source>Better left out</source>
        <translation>Liever niet in het register</translation>
    </message>
    <message>
        <source>These words stay out of the register; everything else of the row comes in.</source>
        <translation>Deze woorden blijven uit het register; al het andere van de rij komt erin.</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Zei nee</translation>
    </message>
    <message>
        <source>They stay out, all of their row.</source>
        <translation>Ze blijven weg, met hun hele rij.</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Rijen die wegblijven</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {what}</source>
        <extracomment>A name was typed and Enter pressed. The code of a chip that is to go.</extracomment>
        <translation>{what} weghalen</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrasePage</name>
    <message>
        <source>Cancel</source>
        <extracomment>The passphrase that was chosen.</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nobody can open this register without the passphrase or the recovery code, the makers of koekdesk neither. The recovery code comes next, on a page for the drawer.</source>
        <translation>Zonder de wachtzin of de herstelcode kan niemand dit register openen, ook de makers van koekdesk niet. De herstelcode komt hierna, op een blad voor in de la.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage:</source>
        <translation>Zo gebruik je het:</translation>
    </message>
    <message>
        <source>Connects neighbours out of talents and surpluses.
Without a command it opens the last register in a window.</source>
        <translation>Verbindt buren met wat ze kunnen en over hebben.
Zonder opdracht opent het laatste register in een venster.</translation>
    </message>
    <message>
        <source>Without a window:</source>
        <translation>Zonder venster:</translation>
    </message>
    <message>
        <source>koekdesk COMMAND --help tells more about one command.</source>
        <translation>koekdesk OPDRACHT --help vertelt meer over één opdracht.</translation>
    </message>
    <message>
        <source>This is missing:</source>
        <translation>Dit ontbreekt:</translation>
    </message>
    <message>
        <source>This is not known:</source>
        <translation>Dit is niet bekend:</translation>
    </message>
    <message>
        <source>Something is to follow this:</source>
        <translation>Hier hoort nog iets achter:</translation>
    </message>
    <message>
        <source>This cannot be read:</source>
        <translation>Dit is niet te lezen:</translation>
    </message>
    <message>
        <source>Always possible</source>
        <translation>Altijd mogelijk</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>laat deze uitleg zien</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>laat de versie zien</translation>
    </message>
    <message>
        <source>keep everything the program keeps in this folder</source>
        <translation>bewaar alles van het programma in deze map</translation>
    </message>
    <message>
        <source>language of screen, paper and messages</source>
        <translation>taal van scherm, papier en meldingen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Wat erbij hoort</translation>
    </message>
    <message>
        <source>open a register in a window</source>
        <translation>open een register in een venster</translation>
    </message>
    <message>
        <source>the register: a file that ends in .koek</source>
        <translation>het register: een bestand dat eindigt op .koek</translation>
    </message>
    <message>
        <source>open the demo neighbourhood; without a screen: its cards as PDF</source>
        <translation>open de voorbeeldbuurt; zonder scherm: de kaartjes als PDF</translation>
    </message>
    <message>
        <source>write the cards here and open no window</source>
        <translation>schrijf de kaartjes hierheen en open geen venster</translation>
    </message>
    <message>
        <source>bring a spreadsheet into a register</source>
        <translation>lees een lijst (Excel of CSV) in een register in</translation>
    </message>
    <message>
        <source>the spreadsheet: a file that ends in .xlsx or .csv</source>
        <translation>de lijst: een bestand dat eindigt op .xlsx of .csv</translation>
    </message>
    <message>
        <source>the register; it is made when it is not there yet</source>
        <translation>het register; het wordt gemaakt als het er nog niet is</translation>
    </message>
    <message>
        <source>do not merge people who are probably the same</source>
        <translation>voeg mensen die waarschijnlijk dezelfde zijn niet samen</translation>
    </message>
    <message>
        <source>their yes also meant: first name on cards</source>
        <translation>ze zeiden ook ja tegen hun voornaam op kaartjes</translation>
    </message>
    <message>
        <source>write a register's suggestions</source>
        <translation>schrijf de suggesties van een register</translation>
    </message>
    <message>
        <source>as cards on paper</source>
        <translation>als kaartjes op papier</translation>
    </message>
    <message>
        <source>as data, with the reasons</source>
        <translation>als gegevens, met de redenen</translation>
    </message>
    <message>
        <source>data with only what people agreed to share</source>
        <translation>gegevens met alleen wat mensen willen delen</translation>
    </message>
    <message>
        <source>cards for your own pocket, not to hand out</source>
        <translation>kaartjes voor jezelf, niet om uit te delen</translation>
    </message>
    <message>
        <source>its first line is the register's passphrase; otherwise KOEKDESK_PASSPHRASE counts, or the terminal asks</source>
        <translation>de eerste regel is de wachtzin van het register; anders telt KOEKDESK_PASSPHRASE, of vraagt de terminal erom</translation>
    </message>
    <message>
        <source>Cards: {path}</source>
        <translation>Kaartjes: {path}</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>Gegevens: {path}</translation>
    </message>
    <message>
        <source>This register has no passphrase: anybody who has the file can read it. Open it in koekdesk to give it one.</source>
        <translation>Dit register heeft nog geen wachtzin: wie het bestand heeft, kan het lezen. Open het in koekdesk en geef het er een.</translation>
    </message>
    <message>
        <source>Named, but nobody or more than one fits: {names}</source>
        <translation>Genoemd, maar we weten niet wie dit is: {names}</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Wachtzin van {file}: </translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>een buur</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Print card</source>
        <extracomment>From here a connection can go on as an initiative. A card of this connection is wanted on paper: a UUID. The initiative it grew into is wanted: a UUID. Who is not there yet is wanted, for this connection: a UUID. A quiet line for the status bar.</extracomment>
        <translation>Print kaartje</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Waarom het rust</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>What happened, in a few words that everybody may hear…</source>
        <translation>Wat er gebeurde, in een paar woorden die iedereen mag horen…</translation>
    </message>
    <message>
        <source>What did it bring, for them and for the street?</source>
        <translation>Wat bracht het, voor hen en voor de straat?</translation>
    </message>
    <message>
        <source>Its harvest</source>
        <translation>De oogst</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Bekijk het eens anders</translation>
    </message>
    <message>
        <source>It goes on as an initiative</source>
        <translation>Het gaat verder als initiatief</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Waarom deze suggestie</translation>
    </message>
    <message>
        <source>Remove this connection</source>
        <translation>Haal deze verbinding weg</translation>
    </message>
    <message>
        <source>It leaves the register, with its story and its cards. The people stay.</source>
        <translation>Ze gaat uit het register, met haar verhaal en kaartjes. De mensen blijven.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Who introduces them</source>
        <translation>Wie stelt ze aan elkaar voor</translation>
    </message>
    <message>
        <source>Cards on paper</source>
        <translation>Kaartjes op papier</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Nog niet geprint.</translation>
    </message>
    <message>
        <source>Number: {n}</source>
        <translation>Nummer: {n}</translation>
    </message>
    <message>
        <source>Words with an answer: {names}</source>
        <translation>Woorden bij een antwoord: {names}</translation>
    </message>
    <message>
        <source>{name} says: {answer}</source>
        <translation>{name} zegt: {answer}</translation>
    </message>
    <message>
        <source>Who introduces {names}</source>
        <translation>Wie stelt {names} aan elkaar voor</translation>
    </message>
    <message>
        <source>Initiative of {names}</source>
        <translation>Initiatief van {names}</translation>
    </message>
    <message>
        <source>It is an initiative now, and it belongs to them.</source>
        <translation>Het is nu een initiatief, en het is van hen.</translation>
    </message>
    <message>
        <source>Remove connection: {names}</source>
        <translation>Verbinding weghalen: {names}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPane</name>
    <message>
        <source>Connections, the longest quiet first</source>
        <translation>Verbindingen, de stilste eerst</translation>
    </message>
    <message>
        <source>Take up a suggestion, and it stands here with everybody’s own answer.</source>
        <translation>Pak een suggestie op, dan staat ze hier met ieders eigen antwoord.</translation>
    </message>
    <message>
        <source>See suggestions</source>
        <translation>Bekijk suggesties</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Yes</source>
        <extracomment>No was said to being in the register; it is told first what goes.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>How they told it</source>
        <translation>Hoe ze het zeiden</translation>
    </message>
    <message>
        <source>When to ask again</source>
        <translation>Wanneer opnieuw vragen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Note with this answer</source>
        <translation>Notitie bij dit antwoord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>since {date}, noted by {who}</source>
        <translation>sinds {date}, genoteerd door {who}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>ask again on {date}</source>
        <translation>opnieuw vragen op {date}</translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation>{name} zegt ja</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} zegt nee</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Toestemming van {name}</translation>
    </message>
</context>
<context>
    <name>ConversationForm</name>
    <message>
        <source>Who did you speak with?</source>
        <extracomment>Who was there changed.</extracomment>
        <translation>Wie heb je gesproken?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>What did they say? Their own words are best: “I love baking bread”.</source>
        <translation>Wat zei diegene? Eigen woorden zijn het mooist: “ik bak zo graag brood”.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>What went wrong while saving; the page gives it a place where it is always seen.</extracomment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>At the bakery…</source>
        <translation>Bij de bakker…</translation>
    </message>
    <message>
        <source>If you did</source>
        <translation>Als je iets beloofde</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>some</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>much</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
</context>
<context>
    <name>ConversationMatches</name>
    <message>
        <source>Good to know: then nobody is asked for that.</source>
        <extracomment>The typing rests this long (ms) before the register is asked. UUID of somebody to look at.</extracomment>
        <translation>Goed om te weten: daar vragen we dan niemand voor.</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>Het register wordt gelezen…</translation>
    </message>
    <message>
        <source>Fits {quote}</source>
        <translation>Past bij {quote}</translation>
    </message>
    <message>
        <source>Nobody said something yet that goes with {quote}. That can come.</source>
        <translation>Nog niemand zei iets dat past bij {quote}. Dat kan nog komen.</translation>
    </message>
    <message>
        <source>Who fits appears here while you type: people who agreed to be suggested.</source>
        <translation>Terwijl je typt zie je hier wie erbij past: mensen die daar ja op zeiden.</translation>
    </message>
</context>
<context>
    <name>ConversationOffers</name>
    <message>
        <source>{name} wrote this. Was this a conversation with {name}?</source>
        <translation>{name} schreef dit. Was dit een gesprek met {name}?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{one} and {other} know each other.</source>
        <translation>{one} en {other} kennen elkaar.</translation>
    </message>
    <message>
        <source>{one} and {other} know each other: {how}.</source>
        <translation>{one} en {other} kennen elkaar: {how}.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Schrijf op</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>What it became</source>
        <extracomment>Keys rest this long (ms) before the text is listened to again. In a long text somewhat longer: a millisecond for so many characters. UUID of somebody to look at. A quiet line for the status bar.</extracomment>
        <translation>Wat we eruit halen</translation>
    </message>
    <message>
        <source>What they can, have or wish appears here by itself. Something missing? Put the cursor in the sentence, or select the words, and choose a kind below.</source>
        <translation>Wat iemand kan, heeft of graag wil, komt hier vanzelf. Mis je iets? Zet de cursor in de zin, of selecteer de woorden, en kies hieronder een soort.</translation>
    </message>
    <message>
        <source>Pick up on what {name} said: {words}</source>
        <translation>Haak aan bij wat {name} zei: {words}</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Kept: that you had a conversation, and no more.</source>
        <translation>Bewaard: dat er een gesprek was, en verder niets.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <translation>Geheugensteun</translation>
    </message>
    <message>
        <source>Open questions on paper, to take along</source>
        <translation>Open vragen op papier, om mee te nemen</translation>
    </message>
    <message>
        <source>Who it fits</source>
        <translation>Bij wie het past</translation>
    </message>
    <message>
        <source>Type what somebody said; the rest follows by itself.</source>
        <translation>Typ wat iemand zei; de rest gaat vanzelf.</translation>
    </message>
    <message>
        <source>Who did you speak with? Type a name at the top; your words stay.</source>
        <translation>Wie heb je gesproken? Typ bovenaan een naam; je woorden blijven staan.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. What did they say?</source>
        <translation>Er staat nog niets. Wat zei diegene?</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n thing(s) of {name}.</source>
        <translation>
            <numerusform>Bewaard: %n uitspraak van {name}.</numerusform>
            <numerusform>Bewaard: %n uitspraken van {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{saved} Undo takes the whole conversation back.</source>
        <translation>{saved} Ongedaan maken haalt het hele gesprek weer weg.</translation>
    </message>
    <message>
        <source>Emptied; nothing was saved.</source>
        <translation>Leeggemaakt; er is niets bewaard.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n days</source>
        <translation>
            <numerusform>%n dag stil</numerusform>
            <numerusform>%n dagen stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n uitgenodigd</numerusform>
            <numerusform>%n uitgenodigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n gave</numerusform>
            <numerusform>%n gaven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wens</numerusform>
            <numerusform>%n wensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestie</numerusform>
            <numerusform>%n suggesties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again within %n days.</source>
        <translation>
            <numerusform>Vraag het binnen één dag opnieuw.</numerusform>
            <numerusform>Vraag het binnen %n dagen opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n conversations only the day stays.</source>
        <translation>
            <numerusform>Van één gesprek blijft alleen de dag staan.</numerusform>
            <numerusform>Van %n gesprekken blijft alleen de dag staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more people here to ask: may we write down your name?</source>
        <translation>
            <numerusform>Hier woont nog iemand om aan te vragen: mogen we je naam opschrijven?</numerusform>
            <numerusform>Hier wonen nog %n mensen om aan te vragen: mogen we je naam opschrijven?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more people who are not named on paper.</source>
        <translation>
            <numerusform>En nog iemand die niet op papier staat.</numerusform>
            <numerusform>En nog %n mensen die niet op papier staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people did not agree to be written down and are not in it.</source>
        <translation>
            <numerusform>Eén mens zei (nog) geen ja tegen opschrijven en staat er niet in.</numerusform>
            <numerusform>%n mensen zeiden (nog) geen ja tegen opschrijven en staan er niet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market cards</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n oldest are left out.</source>
        <translation>
            <numerusform>Het oudste kaartje is weggelaten.</numerusform>
            <numerusform>De %n oudste zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are new</source>
        <translation>
            <numerusform>%n bewoner is nieuw</numerusform>
            <numerusform>%n bewoners zijn nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were about somebody known already</source>
        <translation>
            <numerusform>%n rij ging over iemand die er al was</numerusform>
            <numerusform>%n rijen gingen over iemand die er al was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things they said</source>
        <translation>
            <numerusform>%n ding dat iemand zei</numerusform>
            <numerusform>%n dingen die mensen zeiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody knows somebody</source>
        <translation>
            <numerusform>%n keer kennen twee mensen elkaar</numerusform>
            <numerusform>%n keer kennen twee mensen elkaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, places and organisations</source>
        <translation>
            <numerusform>%n groep, plek of instantie</numerusform>
            <numerusform>%n groepen, plekken en instanties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to suggestions</source>
        <translation>
            <numerusform>%n bewoner doet graag mee met suggesties</numerusform>
            <numerusform>%n bewoners doen graag mee met suggesties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said no and stay out</source>
        <translation>
            <numerusform>%n bewoner zei nee en blijft erbuiten</numerusform>
            <numerusform>%n bewoners zeiden nee en blijven erbuiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are better left out, and were</source>
        <translation>
            <numerusform>%n tekst hoort er beter niet in, en bleef erbuiten</numerusform>
            <numerusform>%n teksten horen er beter niet in, en bleven erbuiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>What helps to mend it</source>
        <translation>Wat helpt om het te maken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>What you saved is in the register. Close koekdesk and start it again; it then tells until when everything is kept.</source>
        <translation>Wat je hebt bewaard, staat in het register. Sluit koekdesk en start het opnieuw; dan zie je tot wanneer alles bewaard is.</translation>
    </message>
    <message>
        <source>Below stands what helps to mend it: versions and places in the program. No names, no words of people, no passphrase. It is not sent anywhere.</source>
        <translation>Hieronder staat wat helpt om het te maken: versies en plekken in het programma. Geen namen, geen woorden van mensen, geen wachtzin. Het wordt nergens heen gestuurd.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Terug naar deze kopie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This is the newest backup. When it is not whole, the one before it is taken. The damaged file stays as it is, under another name beside it.</source>
        <translation>Dit is de nieuwste kopie. Is die niet heel, dan nemen we de vorige. Het beschadigde bestand blijft zoals het is, ernaast onder een andere naam.</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Fewer</source>
        <extracomment>So many lines are shown until more are asked for. In a line of fewer characters the button stands below the words. The next step of a line: its row. What a line is about: its row.</extracomment>
        <translation>Minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Nog %n</numerusform>
            <numerusform>Nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskApp</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>Ask the neighbourhood</source>
        <translation>Vraag de buurt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Buurtweb</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Wie is er niet bij?</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Accounting for it</source>
        <translation>Verantwoording</translation>
    </message>
    <message>
        <source>Stopped. What was found stays.</source>
        <extracomment>Loaded when first needed: together they would make the first window 40 ms later.</extracomment>
        <translation>Gestopt. Wat gevonden was, blijft staan.</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>The desk is closed for a moment</source>
        <extracomment>Nobody is at the desk. The desk goes on; whether that was with the recovery code. Words for what takes a while, and that it is over. A quiet line. The recovery code is on paper.</extracomment>
        <translation>De balie is even dicht</translation>
    </message>
    <message>
        <source>Whatever you were typing is still there.</source>
        <translation>Wat je aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Whatever you were typing is still there. Your passphrase opens the desk again.</source>
        <translation>Wat je aan het typen was, staat er nog. Je wachtzin opent de balie weer.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the register.</source>
        <translation>Vanaf nu opent de nieuwe wachtzin het register.</translation>
    </message>
    <message>
        <source>There is one passphrase more.</source>
        <translation>Er is een wachtzin bij.</translation>
    </message>
    <message>
        <source>That passphrase no longer opens anything.</source>
        <translation>Die wachtzin opent niets meer.</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>De balie gaat open…</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Kijken of hij past…</translation>
    </message>
    <message>
        <source>Keeping the new passphrase…</source>
        <translation>De nieuwe wachtzin bewaren…</translation>
    </message>
    <message>
        <source>The new code is kept.</source>
        <translation>De nieuwe code is bewaard.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>Een code maken…</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You typed this too, and it is not saved yet: {words}</source>
        <extracomment>Some fields come a moment after their page: milliseconds between two looks, and how many.</extracomment>
        <translation>Dit typte je ook, en het is nog niet bewaard: {words}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>From {name} to {other}.</source>
        <extracomment>More lines make a knot.</extracomment>
        <translation>Van {name} naar {other}.</translation>
    </message>
    <message>
        <source>From {name} to {other}: {words}.</source>
        <translation>Van {name} naar {other}: {words}.</translation>
    </message>
    <message>
        <source>Together: {names}.</source>
        <translation>Samen: {names}.</translation>
    </message>
    <message>
        <source>{name} brings: {words}.</source>
        <translation>{name} brengt mee: {words}.</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>Plek: {place}.</translation>
    </message>
    <message>
        <source>{name} could introduce: {names}.</source>
        <translation>{name} kan aan elkaar voorstellen: {names}.</translation>
    </message>
    <message>
        <source>{name} or {other}</source>
        <translation>{name} of {other}</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>{name} and {other}</source>
        <extracomment>Which was chosen: True for the first. Whether they are one person.</extracomment>
        <translation>{name} en {other}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén mens</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rij {row}</translation>
    </message>
    <message>
        <source>in the register already</source>
        <translation>staat al in het register</translation>
    </message>
</context>
<context>
    <name>EnergyPane</name>
    <message>
        <source>Themes grow from what three people or more speak of. Who will you talk to?</source>
        <extracomment>Somebody's page is wanted: a UUID. A theme is to be asked to the neighbourhood.</extracomment>
        <translation>Een thema groeit uit waar drie mensen of meer over praten. Met wie ga je in gesprek?</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Listening where the energy is…</source>
        <translation>Luisteren waar energie zit…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
</context>
<context>
    <name>ExplainTwo</name>
    <message>
        <source>Still reading what people said…</source>
        <extracomment>The suggestion they are in is wanted (SuggestionRow). The explanation stands on the page and should come into view (QWidget).</extracomment>
        <translation>Nog even lezen wat mensen vertelden…</translation>
    </message>
    <message>
        <source>Why they could meet</source>
        <translation>Waarom ze elkaar kunnen ontmoeten</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What they said that lies nearest</source>
        <translation>Wat ze zeiden dat het dichtst bij elkaar ligt</translation>
    </message>
    <message>
        <source>This is for you alone: it stands on no card.</source>
        <translation>Dit is alleen voor jou: het staat op geen kaartje.</translation>
    </message>
    <message>
        <source>{names} are in a suggestion together now.</source>
        <translation>{names} staan nu samen in een suggestie.</translation>
    </message>
    <message>
        <source>{names} go well together. In this round others came first, so that everybody gets a turn.</source>
        <translation>{names} passen bij elkaar. In deze ronde gingen anderen voor, zodat iedereen aan de beurt komt.</translation>
    </message>
    <message>
        <source>{names} are not suggested to each other now.</source>
        <translation>{names} worden nu niet aan elkaar voorgesteld.</translation>
    </message>
    <message>
        <source>Nothing stands in the way for {names}. What they said is about different things as yet.</source>
        <translation>Niets staat {names} in de weg. Wat ze vertelden, gaat alleen nog over andere dingen.</translation>
    </message>
    <message>
        <source>that is something else yet</source>
        <translation>dat is nu nog iets anders</translation>
    </message>
    <message>
        <source>{name}: “{said}”, and {other}: “{answer}” ({how})</source>
        <translation>{name}: “{said}”, en {other}: “{answer}” ({how})</translation>
    </message>
    <message>
        <source>To the suggestion</source>
        <translation>Naar de suggestie</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>Where should the new register be kept?</source>
        <translation>Waar wil je het nieuwe register bewaren?</translation>
    </message>
    <message>
        <source>Registers (*.koek)</source>
        <translation>Registers (*.koek)</translation>
    </message>
    <message>
        <source>Which register do you want to open?</source>
        <translation>Welk register wil je openen?</translation>
    </message>
    <message>
        <source>Registers (*.koek);;All files (*)</source>
        <translation>Registers (*.koek);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Which spreadsheet do you want to bring in?</source>
        <translation>Welke lijst wil je inlezen?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lijsten (*.xlsx *.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Where should the picture be saved?</source>
        <translation>Waar wil je het plaatje bewaren?</translation>
    </message>
    <message>
        <source>Pictures (*.{ending})</source>
        <translation>Plaatjes (*.{ending})</translation>
    </message>
    <message>
        <source>Where should the days for your calendar be saved?</source>
        <translation>Waar bewaar je de dagen voor je agenda?</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda's (*.ics)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <extracomment>The shade behind the field: what is under it stays readable.</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Somebody, a word, a page, what you want to do</source>
        <translation>Iemand, een woord, een pagina, iets wat je wilt doen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Niets gevonden. Probeer een stukje van het woord.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Loaded when first asked for. So many pages and actions beside what the register has. A typed number this long may stand on a card. A page by its key, and what to do with it once it is shown (or None).</extracomment>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>In de menu's</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>Print the chosen cards</source>
        <translation>Druk de gekozen kaartjes af</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Card {number} came back</source>
        <translation>Kaartje {number} kwam terug</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaartjes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat ze zeiden</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Instanties</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
</context>
<context>
    <name>FoldedPeople</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>A name was chosen: a UUID.</extracomment>
        <translation>
            <numerusform>%n bewoner</numerusform>
            <numerusform>%n bewoners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringCard</name>
    <message>
        <source>Day</source>
        <extracomment>Loaded when asked for: printing takes its time. Who is not invited yet is wanted: a UUID.</extracomment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>What we do together</source>
        <translation>Wat we samen doen</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Wat neem je mee</translation>
    </message>
    <message>
        <source>Who else is invited?</source>
        <translation>Wie nodig je nog meer uit?</translation>
    </message>
    <message>
        <source>Invite everybody who takes part</source>
        <translation>Nodig iedereen uit die meedoet</translation>
    </message>
    <message>
        <source>Who, where and with what?</source>
        <translation>Wie, waar en waarmee?</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Sheet for on the table…</source>
        <translation>Blad voor op tafel…</translation>
    </message>
    <message>
        <source>How was it? What came of it?</source>
        <translation>Hoe was het? Wat kwam ervan?</translation>
    </message>
    <message>
        <source>Remove this gathering</source>
        <translation>Haal deze samenkomst weg</translation>
    </message>
    <message>
        <source>The day and the list of guests go.</source>
        <translation>De dag en de gastenlijst gaan weg.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Wie is uitgenodigd</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>came</source>
        <translation>was erbij</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>was er niet</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} was erbij</translation>
    </message>
    <message>
        <source>Gathering: {what}</source>
        <translation>Samenkomst: {what}</translation>
    </message>
    <message>
        <source>Invite to: {what}</source>
        <translation>Uitgenodigd voor: {what}</translation>
    </message>
    <message>
        <source>No longer invited to: {what}</source>
        <translation>Niet meer uitgenodigd voor: {what}</translation>
    </message>
    <message>
        <source>Who came to: {what}</source>
        <translation>Wie er kwam bij: {what}</translation>
    </message>
    <message>
        <source>Remove gathering: {what}</source>
        <translation>Samenkomst weggehaald: {what}</translation>
    </message>
</context>
<context>
    <name>GatheringIdeas</name>
    <message>
        <source>Looking who, where and with what…</source>
        <extracomment>Somebody is invited: a UUID. It could be here: a name. This could be brought along: words.</extracomment>
        <translation>Kijken wie, waar en waarmee…</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>Het register wordt gelezen…</translation>
    </message>
    <message>
        <source>Nobody told us about this yet. Ask around: who would love this, and who can do it?</source>
        <translation>Hierover vertelde nog niemand iets. Vraag eens rond: wie zou dit graag doen, en wie kan het?</translation>
    </message>
    <message>
        <source>As far as we know, and only people who agreed to be suggested.</source>
        <translation>Voor zover wij weten, en alleen mensen die het goed vinden.</translation>
    </message>
    <message>
        <source>Who could come</source>
        <translation>Wie kan komen</translation>
    </message>
    <message>
        <source>Where it could be</source>
        <translation>Waar het kan</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Waarmee</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Nodig uit</translation>
    </message>
    <message>
        <source>Meet here</source>
        <translation>Hier afspreken</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Neem mee</translation>
    </message>
</context>
<context>
    <name>GatheringPaper</name>
    <message>
        <source>Looking who is not there yet…</source>
        <extracomment>Loaded when asked for: painting takes its time.</extracomment>
        <translation>Kijken wie er nog niet bij is…</translation>
    </message>
</context>
<context>
    <name>GatheringSheet</name>
    <message>
        <source>Together: {what}</source>
        <translation>Samen: {what}</translation>
    </message>
    <message>
        <source>Who is not here yet? Bring somebody along.</source>
        <translation>Wie is er nog niet bij? Neem iemand mee.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>What came of it? What is next?</source>
        <translation>Wat kwam ervan? Wat is het volgende?</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Wie komt er?</translation>
    </message>
    <message>
        <source>{name} – {lead} {words}</source>
        <translation>{name} – {lead} {words}</translation>
    </message>
    <message>
        <source>What do we need? Who brings it?</source>
        <translation>Wat hebben we nodig? Wie neemt het mee?</translation>
    </message>
    <message>
        <source>Who is not here yet?</source>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Who asks whom along?</source>
        <translation>Wie vraagt wie mee?</translation>
    </message>
    <message>
        <source>{name} – through {others}</source>
        <translation>{name} – via {others}</translation>
    </message>
</context>
<context>
    <name>GatheringsSection</name>
    <message>
        <source>When we gather</source>
        <extracomment>Who is not invited to a gathering yet is wanted: its UUID. A quiet line for the status bar.</extracomment>
        <translation>Wanneer we samenkomen</translation>
    </message>
    <message>
        <source>To your calendar</source>
        <translation>Naar je agenda</translation>
    </message>
    <message>
        <source>Gathering of {name}</source>
        <translation>Samenkomst van {name}</translation>
    </message>
</context>
<context>
    <name>GoOnPage</name>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Until next time</source>
        <extracomment>Milliseconds before a word and a button come: most registers are closed by then.</extracomment>
        <translation>Tot de volgende keer</translation>
    </message>
    <message>
        <source>Everything is kept. A backup is being made; that takes a moment.</source>
        <translation>Alles is bewaard. De reservekopie wordt gemaakt; dat duurt even.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Sluit zonder te wachten</translation>
    </message>
    <message>
        <source>Closing. The next start makes the backup.</source>
        <translation>Het sluit. De reservekopie komt de volgende keer.</translation>
    </message>
</context>
<context>
    <name>GrownInto</name>
    <message>
        <source>The initiative it grew into</source>
        <extracomment>They call it so: a name. The initiative is wanted: a UUID.</extracomment>
        <translation>Het initiatief dat eruit groeide</translation>
    </message>
    <message>
        <source>What do they call it?</source>
        <translation>Hoe noemen ze het?</translation>
    </message>
    <message>
        <source>Make it theirs</source>
        <translation>Maak het van hen</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>handbook.md</source>
        <translation>handleiding.md</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Search in the handbook</source>
        <translation>Zoek in de handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Niets gevonden. Probeer een stukje van het woord.</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Het hoofdstuk</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Handover, made on {day}. Keep it locked away.</source>
        <translation>Overdracht, gemaakt op {day}. Bewaar dit achter slot.</translation>
    </message>
    <message>
        <source>A neighbourhood is relations. Do not read this alone: go along to people together, and let them tell it themselves. What stands here they agreed to have written down.</source>
        <translation>Een buurt bestaat uit relaties. Lees dit niet alleen: ga samen langs bij mensen en laat het ze zelf vertellen. Wat hier staat, mocht van hen worden opgeschreven.</translation>
    </message>
    <message>
        <source>Begin with them</source>
        <translation>Begin bij hen</translation>
    </message>
    <message>
        <source>They know people whom others do not know.</source>
        <translation>Zij kennen mensen die anderen niet kennen.</translation>
    </message>
    <message>
        <source>What I would like to tell you</source>
        <translation>Wat ik je nog wil vertellen</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Wat we beloofden</translation>
    </message>
    <message>
        <source>Connections under way</source>
        <translation>Verbindingen die lopen</translation>
    </message>
    <message>
        <source>Something happened last {when}.</source>
        <translation>Laatst gebeurde er iets: {when}.</translation>
    </message>
    <message>
        <source>What residents do together</source>
        <translation>Wat bewoners samen doen</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>van wie het is</translation>
    </message>
    <message>
        <source>who takes part</source>
        <translation>wie meedoet</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>instanties</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>wat het is</translation>
    </message>
    <message>
        <source>its story</source>
        <translation>het verhaal</translation>
    </message>
    <message>
        <source>{title} ({stage})</source>
        <translation>{title} ({stage})</translation>
    </message>
    <message>
        <source>Places, groups and organisations</source>
        <translation>Plekken, groepen en instanties</translation>
    </message>
    <message>
        <source>Has the key: {names}</source>
        <translation>Heeft de sleutel: {names}</translation>
    </message>
    <message>
        <source>{name} ({sort})</source>
        <translation>{name} ({sort})</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Would rather not be asked for now.</source>
        <translation>Wil nu liever niet gevraagd worden.</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>wat belangrijk is</translation>
    </message>
    <message>
        <source>last spoken: {when}</source>
        <translation>laatst gesproken: {when}</translation>
    </message>
    <message>
        <source>We spoke.</source>
        <translation>We spraken elkaar.</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>kent</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation>vindt goed</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Go to a page; Ctrl+2 is the second one, and so on</source>
        <translation>Naar een pagina; Ctrl+2 is de tweede, enzovoort</translation>
    </message>
    <message>
        <source>The handbook</source>
        <translation>De handleiding</translation>
    </message>
    <message>
        <source>From the side bar to the page and back</source>
        <translation>Van de zijbalk naar de pagina en terug</translation>
    </message>
    <message>
        <source>Find somebody, a word, a page, or something to do</source>
        <translation>Zoek iemand, een woord, een pagina of iets wat je wilt doen</translation>
    </message>
    <message>
        <source>Type the number on a card</source>
        <translation>Het nummer van een kaart typen</translation>
    </message>
    <message>
        <source>Undo the last thing</source>
        <translation>Het laatste ongedaan maken</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Toch weer doen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>On a statement: what kind it is</source>
        <translation>Bij wat iemand zei: welke soort het is</translation>
    </message>
    <message>
        <source>Change a text in its place; Enter saves, Escape restores</source>
        <translation>Een tekst ter plekke wijzigen; Enter bewaart, Escape zet terug</translation>
    </message>
    <message>
        <source>Empty a search field, or leave a field as it was</source>
        <translation>Zoekveld leegmaken, of een veld laten zoals het was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>koekdesk keeps what people in a neighbourhood can, have and dream of, and thinks along about who could meet. People decide for themselves, always.</source>
        <translation>koekdesk bewaart wat mensen in een buurt kunnen, hebben en dromen, en denkt mee over wie elkaar kunnen ontmoeten. Mensen beslissen zelf, altijd.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is fetched or sent.</source>
        <translation>Alles blijft op deze computer. Er wordt niets opgehaald of verstuurd.</translation>
    </message>
    <message>
        <source>Free to use and to share under the MIT licence. The typefaces are under the SIL Open Font License.</source>
        <translation>Vrij te gebruiken en te delen onder de MIT-licentie. De letters vallen onder de SIL Open Font License.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>talen</translation>
    </message>
    <message>
        <source>when they have time</source>
        <translation>wanneer ze tijd hebben</translation>
    </message>
    <message>
        <source>what they can and have</source>
        <translation>wat ze kunnen en hebben</translation>
    </message>
    <message>
        <source>what they would love</source>
        <translation>wat ze graag willen</translation>
    </message>
    <message>
        <source>what they would rather not</source>
        <translation>wat ze liever niet willen</translation>
    </message>
    <message>
        <source>whom they know</source>
        <translation>wie ze kennen</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>last spoken</source>
        <translation>laatst gesproken</translation>
    </message>
    <message>
        <source>what matters to them</source>
        <translation>wat belangrijk voor ze is</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>what sort</source>
        <translation>wat voor soort</translation>
    </message>
    <message>
        <source>what is possible there</source>
        <translation>wat daar kan</translation>
    </message>
    <message>
        <source>who to speak to</source>
        <translation>wie je spreekt</translation>
    </message>
    <message>
        <source>who has the key</source>
        <translation>wie de sleutel heeft</translation>
    </message>
    <message>
        <source>when it is open</source>
        <translation>wanneer het open is</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>met wie</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>wat er gezegd is</translation>
    </message>
    <message>
        <source>spark</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>wat beloofd is</translation>
    </message>
    <message>
        <source>who noted it</source>
        <translation>wie het opschreef</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>blijft weg</translation>
    </message>
    <message>
        <source>people</source>
        <translation>bewoners</translation>
    </message>
    <message>
        <source>groups and places</source>
        <translation>groepen en plekken</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>blijft weg</translation>
    </message>
    <message>
        <source>said no, and stays out</source>
        <translation>zei nee, en blijft weg</translation>
    </message>
    <message>
        <source>there is no date we can read</source>
        <translation>er staat geen datum die we kunnen lezen</translation>
    </message>
    <message>
        <source>the date is still to come</source>
        <translation>de datum moet nog komen</translation>
    </message>
    <message>
        <source>we do not know yet who this was with</source>
        <translation>we weten nog niet met wie dit was</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>er staat geen naam</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>een tussenkop</translation>
    </message>
    <message>
        <source>a row of totals</source>
        <translation>een rij met totalen</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>dezelfde naam</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>bijna dezelfde naam</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>dezelfde telefoon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>dezelfde e-mail</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>hetzelfde adres</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>dezelfde straat</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>een ander adres</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>een andere telefoon</translation>
    </message>
    <message>
        <source>in a remark</source>
        <translation>in een opmerking</translation>
    </message>
    <message>
        <source>in what was said</source>
        <translation>in wat iemand zei</translation>
    </message>
    <message>
        <source>in what matters to them</source>
        <translation>in wat belangrijk is</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>in een gesprek</translation>
    </message>
    <message>
        <source>UTF-8, as most programs save</source>
        <extracomment>Ways in which letters are kept in a text file; the usual ones.</extracomment>
        <translation>UTF-8, zoals de meeste programma's bewaren</translation>
    </message>
    <message>
        <source>Windows, as Excel in the Netherlands saves</source>
        <translation>Windows, zoals Excel in Nederland bewaart</translation>
    </message>
    <message>
        <source>Windows, Turkish</source>
        <translation>Windows, Turks</translation>
    </message>
    <message>
        <source>Windows, Polish</source>
        <translation>Windows, Pools</translation>
    </message>
    <message>
        <source>Windows, Arabic</source>
        <translation>Windows, Arabisch</translation>
    </message>
    <message>
        <source>an older Mac</source>
        <translation>een oudere Mac</translation>
    </message>
    <message>
        <source>an old DOS program</source>
        <translation>een oud DOS-programma</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Row {row}, “{who}”: {why}</source>
        <extracomment>By another name: the sources stand in tables above, marked there for translation.</extracomment>
        <translation>rij {row}, “{who}”: {why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>rij {row}: {why}</translation>
    </message>
    <message>
        <source>Said no later, and that holds from now on: {names}.</source>
        <translation>Zeiden later nee, en dat geldt vanaf nu: {names}.</translation>
    </message>
    <message>
        <source>Said no, but more than one person has that name. Look on their own pages: {names}.</source>
        <translation>Zeiden nee, maar er heet meer dan één mens zo. Kijk op hun eigen blad: {names}.</translation>
    </message>
    <message>
        <source>They have {same}.</source>
        <translation>Ze hebben {same}.</translation>
    </message>
    <message>
        <source>They have {same}, but {other}.</source>
        <translation>Ze hebben {same}, maar {other}.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether they agree, so nothing is suggested.</source>
        <translation>Niemand weet nog of ze het goed vinden, dus er wordt niets voorgesteld.</translation>
    </message>
    <message>
        <source>They agree to be in the register and in suggestions</source>
        <translation>Ze vinden het goed om in het register en in suggesties te staan</translation>
    </message>
    <message>
        <source>They agree to be in the register, in suggestions and by first name on cards</source>
        <translation>Ze vinden het goed om in het register, in suggesties en met hun voornaam op kaartjes te staan</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>Looking at what comes in…</source>
        <translation>Kijken wat erin komt…</translation>
    </message>
    <message>
        <source>Bring in {file}</source>
        <extracomment>Planning waits this long (ms) for the next choice. Note who likes their first name on cards.</extracomment>
        <translation>{file} inlezen</translation>
    </message>
    <message>
        <source>Bringing in {file}…</source>
        <translation>{file} wordt ingelezen…</translation>
    </message>
    <message>
        <source>{file} is in. Undo takes all of it back.</source>
        <translation>{file} staat erin. Met ongedaan maken is alles weer weg.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Gestopt. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in, and your choices stay.</source>
        <translation>Gestopt. Er is niets ingelezen, en je keuzes blijven staan.</translation>
    </message>
</context>
<context>
    <name>InitiativeView</name>
    <message>
        <source>Remove this initiative</source>
        <translation>Haal dit initiatief weg</translation>
    </message>
    <message>
        <source>It leaves the register, with its story. People and connections stay.</source>
        <translation>Het gaat uit het register, met het verhaal. Mensen en verbindingen blijven.</translation>
    </message>
    <message>
        <source>It belongs to residents; an organisation takes part, never owns.</source>
        <translation>Het is van bewoners; een instantie doet mee en wordt nooit eigenaar.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Organisations that take part</source>
        <translation>Instanties die meedoen</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <extracomment>A quiet line for the status bar. Who is not there yet is wanted, for this initiative: a UUID.</extracomment>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>Its harvest</source>
        <translation>De oogst</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Begonnen: {when}</translation>
    </message>
    <message>
        <source>Name of the initiative</source>
        <translation>Naam van het initiatief</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What did it bring, for people and for the street?</source>
        <translation>Wat bracht het, voor mensen en voor de straat?</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Waarom het rust</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>Wie doet er nog meer mee?</translation>
    </message>
    <message>
        <source>Which organisation takes part?</source>
        <translation>Welke instantie doet mee?</translation>
    </message>
    <message>
        <source>owns it</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>Who does {name}</source>
        <translation>Wie doet {name}</translation>
    </message>
    <message>
        <source>Organisations of {name}</source>
        <translation>Instanties bij {name}</translation>
    </message>
    <message>
        <source>Remove initiative: {name}</source>
        <translation>Initiatief weghalen: {name}</translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nieuw initiatief</translation>
    </message>
    <message>
        <source>What residents do together over time stands here, and it is theirs.</source>
        <translation>Hier staat wat bewoners samen doen, en het is van hen.</translation>
    </message>
    <message>
        <source>Begin an initiative</source>
        <translation>Begin een initiatief</translation>
    </message>
    <message>
        <source>of {names}</source>
        <translation>van {names}</translation>
    </message>
    <message>
        <source>whose is it?</source>
        <translation>van wie is het?</translation>
    </message>
    <message>
        <source>Begin an initiative: {name}</source>
        <translation>Initiatief beginnen: {name}</translation>
    </message>
</context>
<context>
    <name>InlineEdit</name>
    <message>
        <source>Press Enter or click to change</source>
        <extracomment>The user changed the text; it comes without spaces around it. What stands in the field while somebody types; empty when they are done.</extracomment>
        <translation>Druk op Enter of klik om te wijzigen</translation>
    </message>
</context>
<context>
    <name>Introducer</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Somebody else introduces them: a UUID, or None for nobody.</extracomment>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Nobody introduces them</source>
        <translation>Niemand stelt ze voor</translation>
    </message>
    <message>
        <source>Who knows both and could introduce them?</source>
        <translation>Wie kent allebei en kan ze voorstellen?</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>What is kept</source>
        <translation>Wat we bewaren</translation>
    </message>
    <message>
        <source>There is nothing else in the register than this.</source>
        <translation>Iets anders dan dit staat er niet in het register.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <extracomment>The key that chooses a kind, in Dutch and in English: 1 to 6 on any keyboard. Somebody chose another kind.</extracomment>
        <translation>Soort: {kind}</translation>
    </message>
    <message>
        <source>Change with a key from 1 to 6</source>
        <translation>Wijzig met een toets van 1 tot 6</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>You are writing a conversation that has not been saved yet.</source>
        <translation>Je schrijft een gesprek dat nog niet is bewaard.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Weg, zonder bewaren</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>No more than {limit} characters fit here.</source>
        <translation>Hier passen niet meer dan {limit} tekens.</translation>
    </message>
</context>
<context>
    <name>LookAt</name>
    <message>
        <source>Not spoken to for long</source>
        <translation>Lang niet gesproken</translation>
    </message>
    <message>
        <source>After {months} somebody looks: keep a while, talk again, or let go.</source>
        <translation>Na {months} bekijkt iemand het: nog even bewaren, weer eens praten, of loslaten.</translation>
    </message>
    <message>
        <source>noted on {date}, never spoken</source>
        <translation>opgeschreven op {date}, nooit gesproken</translation>
    </message>
    <message>
        <source>last spoken on {date}</source>
        <translation>laatst gesproken op {date}</translation>
    </message>
    <message>
        <source>{name} kept a year longer</source>
        <translation>{name} blijft nog een jaar</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>row {row}, {place}</source>
        <extracomment>Whether it comes in after all.</extracomment>
        <translation>rij {row}, {place}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laat het weg</translation>
    </message>
    <message>
        <source>Take it over after all</source>
        <translation>Neem het toch over</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>Market of gifts and wishes</source>
        <extracomment>On empty cards, for who comes by and was not written down.</extracomment>
        <translation>Markt van gaven en wensen</translation>
    </message>
    <message>
        <source>A4, four cards on a sheet, the last sheet empty. Lay out, look, and match.</source>
        <translation>A4, vier kaartjes op een vel, het laatste vel leeg. Leg neer, kijk, en leg bij elkaar.</translation>
    </message>
    <message>
        <source>market of gifts and wishes</source>
        <translation>markt van gaven en wensen</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GAVE</translation>
    </message>
    <message>
        <source>WISH</source>
        <translation>WENS</translation>
    </message>
    <message>
        <source>Who would like this, or join in?</source>
        <translation>Wie wil dit graag, of doet mee?</translation>
    </message>
    <message>
        <source>Who can or has this, or wants it too?</source>
        <translation>Wie kan of heeft dit, of wil het ook?</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>What {name} said about it</source>
        <extracomment>The answer (Answer) this person gave.</extracomment>
        <translation>Wat {name} erover zei</translation>
    </message>
    <message>
        <source>Waiting for {name}’s own answer</source>
        <translation>Wacht op het eigen antwoord van {name}</translation>
    </message>
    <message>
        <source>Answered {when}</source>
        <translation>Antwoord: {when}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>has the key</source>
        <translation>heeft de sleutel</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message>
        <source>{name} has the key</source>
        <translation>{name} heeft de sleutel</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} hoort er niet bij</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>Hoort er niet bij</translation>
    </message>
    <message>
        <source>knows {names}</source>
        <translation>kent {names}</translation>
    </message>
</context>
<context>
    <name>MemoryAid</name>
    <message>
        <source>Memory aid for a conversation</source>
        <translation>Geheugensteun voor een gesprek</translation>
    </message>
    <message>
        <source>A4, twice the same. Cut in the middle and take one along.</source>
        <translation>A4, twee keer hetzelfde. Knip doormidden en neem er een mee.</translation>
    </message>
    <message>
        <source>memory aid</source>
        <translation>geheugensteun</translation>
    </message>
    <message>
        <source>What do others ask you for? What comes easy?</source>
        <translation>Waar vragen anderen jou voor? Wat gaat vanzelf?</translation>
    </message>
    <message>
        <source>What do you have that somebody else could enjoy?</source>
        <translation>Wat heb je waar een ander blij van wordt?</translation>
    </message>
    <message>
        <source>What would you love to do, and with whom?</source>
        <translation>Wat zou je graag doen, en met wie?</translation>
    </message>
    <message>
        <source>What would you still love to learn?</source>
        <translation>Wat zou je nog willen leren?</translation>
    </message>
    <message>
        <source>If one thing in the street could be as you wish: what?</source>
        <translation>Eén ding in de straat mag zoals jij het wilt: wat?</translation>
    </message>
    <message>
        <source>What would you rather not?</source>
        <translation>Wat doe je liever niet?</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Met:</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Wanneer en waar:</translation>
    </message>
    <message>
        <source>Pick up on: {name} said “{words}”</source>
        <translation>Haak aan bij: {name} zei “{words}”</translation>
    </message>
    <message>
        <source>Listen more than you write. Their own words are the best.</source>
        <translation>Luister meer dan je schrijft. Hun eigen woorden zijn het mooist.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>May we write this down and keep it?</source>
        <translation>Mogen we dit opschrijven en bewaren?</translation>
    </message>
    <message>
        <source>We promised:</source>
        <translation>We beloofden:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Voor:</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>heel erg</translation>
    </message>
    <message>
        <source>Did their eyes light up?</source>
        <translation>Begonnen de ogen te stralen?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>Opnie&amp;uw doen: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw doen</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Laatst geopend</translation>
    </message>
    <message>
        <source>Open the &amp;demo neighbourhood</source>
        <translation>Open de &amp;voorbeeldbuurt</translation>
    </message>
    <message>
        <source>&amp;Bring in a spreadsheet…</source>
        <translation>Een lijst &amp;inlezen…</translation>
    </message>
    <message>
        <source>&amp;Passphrases…</source>
        <translation>&amp;Wachtzinnen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Reservekopieën…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Op &amp;slot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Card number</source>
        <translation>&amp;Kaartnummer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere letters</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere letters</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>G&amp;ewone letters</translation>
    </message>
    <message>
        <source>Light or dark &amp;as the computer</source>
        <translation>Licht of donker &amp;zoals de computer</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>A short &amp;walk</source>
        <translation>Een korte &amp;rondleiding</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About koekdesk</source>
        <translation>&amp;Over koekdesk</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All right</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>As far as we know nobody here knows {name} yet. You could ring.</source>
        <translation>Voor zover we weten kent hier nog niemand {name}. Bel zelf eens aan.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>As far as we know: ties, streets, languages and times.</source>
        <extracomment>Of how many people on a side it is worked out who could invite them. Tables whose change changes what can be chosen. Somebody's page is wanted: a UUID. A conversation is to be written down first.</extracomment>
        <translation>Voor zover we weten: wie elkaar kennen, straten, talen en tijden.</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Wie is er niet bij?</translation>
    </message>
    <message>
        <source>Where somebody is not there yet</source>
        <translation>Waar iemand nog niet bij is</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Not there yet in:</source>
        <translation>Nog niet bij:</translation>
    </message>
    <message>
        <source>The whole neighbourhood</source>
        <translation>De hele buurt</translation>
    </message>
    <message>
        <source>Gathering {day}: {together}</source>
        <translation>Samenkomst {day}: {together}</translation>
    </message>
    <message>
        <source>Looking who is not there yet…</source>
        <translation>Kijken wie er nog niet bij is…</translation>
    </message>
    <message>
        <source>Nobody is missing as far as we know. New people come in through a conversation.</source>
        <translation>Voor zover we weten mist er niemand. Nieuwe mensen komen erbij door een gesprek.</translation>
    </message>
    <message>
        <source>Everybody we may think of is in something. Who have we not met yet at all?</source>
        <translation>Iedereen aan wie we mogen denken doet ergens aan mee. Wie kennen we nog helemaal niet?</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Choose a folder…</source>
        <extracomment>A folder is to be chosen.</extracomment>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>Use the one that comes along</source>
        <translation>Gebruik het model dat erbij zit</translation>
    </message>
    <message>
        <source>Sentence model, for meaning</source>
        <translation>Zinnenmodel, voor betekenis</translation>
    </message>
    <message>
        <source>The one that comes along</source>
        <translation>Het model dat erbij zit</translation>
    </message>
</context>
<context>
    <name>NameLink</name>
    <message>
        <source>To the page of {name}</source>
        <extracomment>The name was clicked, or Enter or Space was typed on it.</extracomment>
        <translation>Naar de pagina van {name}</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Add another “{name}”</source>
        <extracomment>Likely who was meant; else the name only looks like what was typed. Somebody known was picked. Somebody unknown is to be added under this name.</extracomment>
        <translation>Nog een “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>“{name}” toevoegen</translation>
    </message>
</context>
<context>
    <name>NamesOnCards</name>
    <message>
        <source>Who likes their first name on cards?</source>
        <extracomment>How somebody can have told it; what came with a list was not about this.</extracomment>
        <translation>Wie wil met de voornaam op kaartjes?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>How they told it</source>
        <translation>Hoe ze het zeiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>They are in the suggestions and were not asked this yet; on a card they are called a neighbour. Tick who you really talked about it with.</source>
        <translation>Zij staan in de suggesties, maar hier is nog niet naar gevraagd. Op een kaartje heten ze nu ‘een buur’. Vink aan met wie je het er echt over had.</translation>
    </message>
    <message>
        <source>Everybody in the suggestions was asked. What they said is on their page.</source>
        <translation>Aan iedereen in de suggesties is het gevraagd. Wat ze zeiden staat op hun eigen pagina.</translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes</source>
        <translation>
            <numerusform>%n mens zei ja</numerusform>
            <numerusform>%n mensen zeiden ja</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who said yes</source>
        <translation>Vink aan wie ja zei</translation>
    </message>
    <message numerus="yes">
        <source>First name on cards: %n people</source>
        <translation>
            <numerusform>Voornaam op kaartjes: %n mens</numerusform>
            <numerusform>Voornaam op kaartjes: %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n people by first name on cards.</source>
        <translation>
            <numerusform>Genoteerd: %n mens met de voornaam op kaartjes.</numerusform>
            <numerusform>Genoteerd: %n mensen met de voornaam op kaartjes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourhoodPage</name>
    <message>
        <source>Groups, places and organisations</source>
        <extracomment>What is not seen at first is made this long (ms) after the page is shown. A quiet line for the status bar.</extracomment>
        <translation>Groepen, plekken en instanties</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n bewoner</numerusform>
            <numerusform>%n bewoners</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Instanties</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Naam van de plek</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de instantie</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Een groep</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plek</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Een instantie</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>What is there: groups, places, organisations.</source>
        <translation>Wat er al is: groepen, plekken en instanties.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Words from here</source>
        <translation>Woorden van hier</translation>
    </message>
    <message>
        <source>Which words belong together in this neighbourhood</source>
        <translation>Welke woorden in deze buurt bij elkaar horen</translation>
    </message>
    <message>
        <source>Every neighbourhood has clubs and places. Add the first one you know.</source>
        <translation>Elke buurt heeft clubs en plekken. Voeg de eerste toe die je kent.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Plek toevoegen</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Kies iets uit de lijst.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Who knows whom grows out of conversations. Write down the first one.</source>
        <extracomment>Tables whose change can be seen in the picture. Wait this long (ms) after a change, so that a row of edits is read once. Spots kept in one transaction: short enough for somebody who saves meanwhile. Somebody, a group or a place is wanted: its kind and its id. The first conversation is to be written down. There is a picture, or another one.</extracomment>
        <translation>Wie wie kent groeit uit gesprekken. Schrijf het eerste op.</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Reading which people know each other…</source>
        <translation>Kijken wie elkaar kennen…</translation>
    </message>
    <message>
        <source>Looking who joins parts of the neighbourhood…</source>
        <translation>Zoeken wie delen van de buurt verbindt…</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Enter was pressed in the last field.</extracomment>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Type a passphrase first: a few words.</source>
        <translation>Typ eerst een wachtzin: een paar woorden.</translation>
    </message>
    <message>
        <source>Type the same words once more, below.</source>
        <translation>Typ hieronder dezelfde woorden nog een keer.</translation>
    </message>
    <message>
        <source>The two are not the same. Show them and compare.</source>
        <translation>De twee zijn niet gelijk. Laat ze zien en vergelijk.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A backup took its place. What stood there is beside it: {file}</source>
        <translation>Een reservekopie is ervoor in de plaats gekomen. Wat er stond, ligt ernaast: {file}</translation>
    </message>
    <message>
        <source>Its keys were damaged, and mended from a copy. All is whole.</source>
        <translation>De sleutels waren beschadigd en zijn hersteld met een kopie. Alles is heel.</translation>
    </message>
    <message>
        <source>This register has no passphrase: whoever sits here can read it.</source>
        <translation>Dit register heeft nog geen wachtzin: wie hier zit, kan het lezen.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>No recovery code of this register has been put away yet.</source>
        <translation>Van dit register is nog geen herstelcode bewaard.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Maak een nieuwe</translation>
    </message>
    <message>
        <source>Last time koekdesk stopped unexpectedly. Everything up to {when} is kept.</source>
        <translation>De vorige keer stopte koekdesk onverwacht. Alles tot {when} is bewaard.</translation>
    </message>
    <message>
        <source>What you were typing is there again.</source>
        <translation>Wat je aan het typen was, staat er weer.</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>Naar het gesprek</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A passphrase for “{register}”</source>
        <extracomment>After these there is nothing to try again on the page of the passphrase. After these a backup helps. Words for what takes a while, and that it is over. The exception, and the Path or None. A page to show in front of everything, and that it may go. The register that is open must be closed; what to do then.</extracomment>
        <translation>Een wachtzin voor “{register}”</translation>
    </message>
    <message>
        <source>What people tell you stays between you. Only who knows the words gets in.</source>
        <translation>Wat mensen je vertellen, blijft onder jullie. Alleen wie de woorden kent, komt erin.</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Register maken</translation>
    </message>
    <message>
        <source>Everything in it stays as it is. From now on it opens with these words.</source>
        <translation>Alles wat erin staat, blijft zoals het is. Vanaf nu gaat het open met deze woorden.</translation>
    </message>
    <message>
        <source>Protect the register</source>
        <translation>Register beschermen</translation>
    </message>
    <message>
        <source>This register opens with a passphrase.</source>
        <translation>Dit register gaat open met een wachtzin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Het register gaat open…</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opzij gezet</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My page: {name}</source>
        <extracomment>How the file itself is kept; in the file to take along, not on paper.</extracomment>
        <translation>Mijn blad: {name}</translation>
    </message>
    <message>
        <source>This is what we wrote down of what you told us. Is it right? Cross out, write beside it, or tell us what has to go. It is yours.</source>
        <translation>Dit schreven we op van wat jij vertelde. Klopt het? Streep door, schrijf erbij, of zeg wat weg moet. Het is van jou.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Wat voor jou telt</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Wat je zei</translation>
    </message>
    <message>
        <source>What did we forget?</source>
        <translation>Wat vergaten we?</translation>
    </message>
    <message>
        <source>Who you know and where you belong</source>
        <translation>Wie je kent en waar je bij hoort</translation>
    </message>
    <message>
        <source>you know</source>
        <translation>je kent</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>een buur</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>When you can, and how we reach you</source>
        <translation>Wanneer je kunt, en hoe we je bereiken</translation>
    </message>
    <message>
        <source>Our conversations</source>
        <translation>Onze gesprekken</translation>
    </message>
    <message>
        <source>We promised: {what}</source>
        <translation>Wij beloofden: {what}</translation>
    </message>
    <message>
        <source>We spoke.</source>
        <translation>We spraken elkaar.</translation>
    </message>
    <message>
        <source>What we wrote beside it</source>
        <translation>Wat wij erbij schreven</translation>
    </message>
    <message>
        <source>What may we do?</source>
        <translation>Wat mag?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>You can change your mind any time; telling us is enough.</source>
        <translation>Je mag altijd van gedachten veranderen; zeggen is genoeg.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>{since}; we ask again on {date}</source>
        <translation>{since}; we vragen het weer op {date}</translation>
    </message>
    <message>
        <source>What else we keep</source>
        <translation>Wat we verder bewaren</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>my page, as it was on {date}</source>
        <translation>mijn blad, zoals het was op {date}</translation>
    </message>
    <message>
        <source>Keep to read…</source>
        <translation>Bewaren om te lezen…</translation>
    </message>
    <message>
        <source>Keep as data…</source>
        <translation>Bewaren als gegevens…</translation>
    </message>
    <message>
        <source>Read it together. What is crossed out or written beside it you change here.</source>
        <translation>Lees het samen. Wat iemand doorstreept of erbij schrijft, verander je hier.</translation>
    </message>
</context>
<context>
    <name>OwnWordsView</name>
    <message>
        <source>doorstep bench, street sofa, coffee corner</source>
        <extracomment>As wide as a comfortable line and a little room. Tables whose change changes what the words find. A quiet line for the status bar.</extracomment>
        <translation>stoepbankje, buurtbank, koffiehoek</translation>
    </message>
    <message>
        <source>Words that belong together, with commas in between</source>
        <translation>Woorden die bij elkaar horen, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Words that belong together here</source>
        <translation>Woorden die hier bij elkaar horen</translation>
    </message>
    <message>
        <source>Every neighbourhood has words of its own. Put words that mean the same, or that go together, on one line with commas in between. People who say it in another word then find each other too.</source>
        <translation>Elke buurt heeft eigen woorden. Zet woorden die hetzelfde betekenen, of die bij elkaar horen, op één regel met een komma ertussen. Dan vinden ook mensen elkaar die er een ander woord voor hebben.</translation>
    </message>
    <message>
        <source>An example: you write “drill, hammer drill”. Somebody has a drill to lend, and somebody else asks for a hammer drill. They now meet.</source>
        <translation>Een voorbeeld: je schrijft “boormachine, klopboor”. De een leent een boormachine uit, de ander zoekt een klopboor. Nu horen die twee bij elkaar.</translation>
    </message>
    <message>
        <source>Words that belong together: {words}</source>
        <translation>Woorden die bij elkaar horen: {words}</translation>
    </message>
    <message>
        <source>No longer together: {words}</source>
        <translation>Horen niet meer bij elkaar: {words}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Which street</source>
        <extracomment>Loaded when asked for: painting takes its time. A PrintJob to look at. Another page is the place for it: its key.</extracomment>
        <translation>Welke straat</translation>
    </message>
    <message>
        <source>Which gathering</source>
        <translation>Welke samenkomst</translation>
    </message>
    <message>
        <source>What goes along, what hangs on a wall, what somebody else goes on with.</source>
        <translation>Wat meegaat, wat aan de muur hangt, en waar een ander mee verder kan.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Looking who connects the neighbourhood…</source>
        <translation>Kijken wie de buurt verbindt…</translation>
    </message>
    <message>
        <source>For a conversation</source>
        <translation>Voor een gesprek</translation>
    </message>
    <message>
        <source>Two people, their own words, and why they could meet.</source>
        <translation>Twee mensen, hun eigen woorden, en waarom ze elkaar zouden kunnen ontmoeten.</translation>
    </message>
    <message>
        <source>Cards for a conversation</source>
        <translation>Gesprekskaartjes</translation>
    </message>
    <message>
        <source>Open questions and room to write, twice on a sheet.</source>
        <translation>Open vragen en ruimte om te schrijven, twee keer op een vel.</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <translation>Geheugensteun</translation>
    </message>
    <message>
        <source>All that is kept about somebody, for them to read and correct.</source>
        <translation>Alles wat we over iemand bewaren, om zelf te lezen en te verbeteren.</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mijn blad</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Om mee te nemen</translation>
    </message>
    <message>
        <source>Whom to greet in a street, what to ask after, and who never came up yet.</source>
        <translation>Wie je groet in een straat, waar je naar vraagt, en wie nog nooit ter sprake kwam.</translation>
    </message>
    <message>
        <source>Walking sheet</source>
        <translation>Loopblad</translation>
    </message>
    <message>
        <source>What we do together, who comes, who brings what, who is not here yet.</source>
        <translation>Wat we samen doen, wie er komt, wie wat meeneemt en wie er nog niet bij is.</translation>
    </message>
    <message>
        <source>Gathering sheet</source>
        <translation>Blad voor een samenkomst</translation>
    </message>
    <message>
        <source>A card for each gift and each wish, to match them on one afternoon.</source>
        <translation>Een kaartje voor elke gave en elke wens, om ze op een middag bij elkaar te leggen.</translation>
    </message>
    <message>
        <source>Market set</source>
        <translation>Marktkaartjes</translation>
    </message>
    <message>
        <source>For on the wall</source>
        <translation>Voor aan de muur</translation>
    </message>
    <message>
        <source>Gifts, wishes and what grows here. First names only, of who said yes.</source>
        <translation>Gaven, wensen en wat hier groeit. Alleen voornamen, van wie ja zei.</translation>
    </message>
    <message>
        <source>Poster of the neighbourhood</source>
        <translation>Poster van de buurt</translation>
    </message>
    <message>
        <source>The twelve ground rules, each with its question.</source>
        <translation>De twaalf spelregels, elk met een vraag.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>For who comes after you</source>
        <translation>Voor wie na jou komt</translation>
    </message>
    <message>
        <source>People and what matters to them, what was promised, what is under way, who has the key: on paper and as a file.</source>
        <translation>Mensen en wat ze belangrijk vinden, wat er beloofd is, wat er loopt en wie de sleutel heeft: op papier en als bestand.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>A4. Lay it on the table; everybody writes on it.</source>
        <translation>A4. Leg het op tafel; iedereen schrijft erop.</translation>
    </message>
    <message>
        <source>Save to read…</source>
        <translation>Bewaren om te lezen…</translation>
    </message>
    <message>
        <source>Save as data…</source>
        <translation>Bewaren als gegevens…</translation>
    </message>
    <message>
        <source>For who comes after you, and nobody else. A file is not locked: mind it.</source>
        <translation>Voor wie na jou komt, en voor niemand anders. Een bestand zit niet op slot: pas erop.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <extracomment>Enter was pressed.</extracomment>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <extracomment>Comes back when it was there at a lock. Passphrase: is it really you?</extracomment>
        <translation>Wachtzinnen</translation>
    </message>
    <message>
        <source>Who can open {register}. Nothing of what is kept changes: only what it opens with.</source>
        <translation>Wie {register} kan openen. Wat erin staat, verandert niet: alleen waarmee het opengaat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open, with the recovery code. Now a new passphrase?</source>
        <translation>Open, met de herstelcode. Nu een nieuwe wachtzin?</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>One more passphrase</source>
        <translation>Een wachtzin erbij</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not spoken yet</source>
        <extracomment>Longer ago than this is "long not spoken".</extracomment>
        <translation>nog niet gesproken</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search by name or by what they said</source>
        <extracomment>A page is opened this long (ms) after the keyboard rests on a name. What is not seen at first is made this long (ms) after the page is shown. Narrower than so many letters, the list and the page take turns. Paper to look at: a PrintJob.</extracomment>
        <translation>Zoek op naam of op wat iemand zei</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Who the list shows</source>
        <translation>Wie er in de lijst staan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>not asked what they can</source>
        <translation>nog niet gevraagd wat ze kunnen</translation>
    </message>
    <message>
        <source>not asked what they would like</source>
        <translation>nog niet gevraagd wat ze willen</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>nog geen toestemming</translation>
    </message>
    <message>
        <source>ask again what they agree to</source>
        <translation>opnieuw vragen wat mag</translation>
    </message>
    <message>
        <source>long not spoken</source>
        <translation>lang niet gesproken</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, or a word they said.</source>
        <translation>Niemand gevonden. Probeer een stukje van de naam, of een woord dat iemand zei.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n bewoner</numerusform>
            <numerusform>%n bewoners</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Bewoner toevoegen</translation>
    </message>
    <message>
        <source>Names on cards</source>
        <translation>Namen op kaartjes</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the first person you spoke to: a name, and their yes.</source>
        <translation>Hier is nog niemand. Voeg de eerste toe die je sprak: een naam, en hun ja.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Kies iemand uit de lijst.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Show more</source>
        <extracomment>The name was chosen: a UUID. A name was chosen: a UUID.</extracomment>
        <translation>Laat meer zien</translation>
    </message>
    <message numerus="yes">
        <source>And %n more people.</source>
        <translation>
            <numerusform>En nog %n bewoner.</numerusform>
            <numerusform>En nog %n bewoners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAway</name>
    <message>
        <source>No, keep</source>
        <extracomment>Told by the name of the person itself, or by the number of conversations. What stands there instead of a name.</extracomment>
        <translation>Nee, laat staan</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Uit het register halen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>What stands there from now on instead</source>
        <translation>Wat daar voortaan staat</translation>
    </message>
    <message>
        <source>Take {name} out of the register…</source>
        <translation>{name} uit het register halen…</translation>
    </message>
    <message>
        <source>Everything about {name} goes out of the register.</source>
        <translation>Alles over {name} gaat uit het register.</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Also: {list}.</source>
        <translation>Ook: {list}.</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <source>{name} is also named in what stays. Where may another word come?</source>
        <translation>{name} wordt ook genoemd in wat blijft. Waar mag een ander woord komen?</translation>
    </message>
    <message>
        <source>{name} is also named in what stays, or a namesake is. Where may another word come?</source>
        <translation>{name} wordt ook genoemd in wat blijft, of een naamgenoot. Waar mag een ander woord komen?</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} is gewist.</translation>
    </message>
    <message>
        <source>Taking out can be undone until you close koekdesk. Erasing cannot: it reaches the backups on this computer too.</source>
        <translation>Uit het register halen kun je terugdraaien tot je koekdesk sluit. Wissen niet: dat gebeurt ook in de reservekopieën op deze computer.</translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>{name} weggehaald</translation>
    </message>
</context>
<context>
    <name>PersonConsent</name>
    <message>
        <source>What they agreed to</source>
        <extracomment>How long somebody's yes may hold before it is asked about again, in months. They would rather not be in the register.</extracomment>
        <translation>Waar ze ja op zeiden</translation>
    </message>
    <message>
        <source>Asked: still yes</source>
        <translation>Gevraagd: nog steeds ja</translation>
    </message>
    <message>
        <source>{name} still says yes</source>
        <translation>{name} zegt nog steeds ja</translation>
    </message>
</context>
<context>
    <name>PersonConversations</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Everything begins with a conversation.</source>
        <translation>Alles begint met een gesprek.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Toon nog %n eerder</numerusform>
            <numerusform>Toon nog %n eerdere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Groups they belong to</source>
        <extracomment>A group was pressed: its id.</extracomment>
        <translation>Groepen waar ze bij horen</translation>
    </message>
    <message>
        <source>Add a group, by name</source>
        <translation>Groep toevoegen, op naam</translation>
    </message>
    <message>
        <source>{name} joins {group}</source>
        <translation>{name} bij {group}</translation>
    </message>
    <message>
        <source>{name} leaves a group</source>
        <translation>{name} weg bij een groep</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>The name they like to be called by</source>
        <extracomment>After so long without a conversation, something they said is offered to pick up on. Everything kept about them, on paper and as files.</extracomment>
        <translation>Zo willen ze genoemd worden</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Naam van {name}</translation>
    </message>
    <message>
        <source>What matters to {name}</source>
        <translation>Wat belangrijk is voor {name}</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Wat belangrijk is</translation>
    </message>
    <message>
        <source>What matters most? Write it in their own words.</source>
        <translation>Wat is belangrijk? Schrijf het in hun eigen woorden.</translation>
    </message>
    <message>
        <source>Suggest nothing for now</source>
        <translation>Nu even niets voorstellen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Their own page…</source>
        <translation>Mijn blad…</translation>
    </message>
    <message>
        <source>You have not written down a conversation yet.</source>
        <translation>Je hebt nog geen gesprek opgeschreven.</translation>
    </message>
    <message>
        <source>Last spoken {when}, {where}.</source>
        <translation>Laatst gesproken: {when}, {where}.</translation>
    </message>
    <message>
        <source>Last spoken {when}.</source>
        <translation>Laatst gesproken: {when}.</translation>
    </message>
    <message>
        <source>Something to pick up on: {quote}</source>
        <translation>Om op aan te haken: {quote}</translation>
    </message>
    <message>
        <source>Pause for {name}</source>
        <translation>Pauze voor {name}</translation>
    </message>
    <message>
        <source>Suggest again for {name}</source>
        <translation>{name} doet weer mee</translation>
    </message>
</context>
<context>
    <name>PersonLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Taal toevoegen</translation>
    </message>
    <message>
        <source>Languages of {name}</source>
        <translation>Talen van {name}</translation>
    </message>
</context>
<context>
    <name>PersonLeads</name>
    <message>
        <source>Together with others</source>
        <translation>Samen met anderen</translation>
    </message>
    <message>
        <source>Nothing is suggested for now; you can switch that on above.</source>
        <translation>Er wordt nu niets voorgesteld; bovenaan zet je dat weer aan.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions come from what people said.</source>
        <translation>Nog niets. Suggesties komen uit wat mensen zeiden.</translation>
    </message>
    <message>
        <source>With {names}: {stage}, {when}</source>
        <translation>Met {names}: {stage}, {when}</translation>
    </message>
    <message>
        <source>Suggestion with {names}: {strength}</source>
        <translation>Suggestie met {names}: {strength}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Talk again</source>
        <extracomment>So many stand there until more are asked for.</extracomment>
        <translation>Weer eens praten</translation>
    </message>
</context>
<context>
    <name>PersonReach</name>
    <message>
        <source>Where and how to reach them</source>
        <translation>Waar en hoe je ze bereikt</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Street of {name}</source>
        <translation>Straat van {name}</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House number of {name}</source>
        <translation>Huisnummer van {name}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone of {name}</source>
        <translation>Telefoon van {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>E-mail van {name}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Full name of {name}</source>
        <translation>Volledige naam van {name}</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Werkt voor</translation>
    </message>
    <message>
        <source>Organisation of {name}</source>
        <translation>Instantie van {name}</translation>
    </message>
</context>
<context>
    <name>PersonRemark</name>
    <message>
        <source>What you think yourself</source>
        <translation>Wat je zelf denkt</translation>
    </message>
    <message>
        <source>Never on a card or in a suggestion. On “My page” they can read it.</source>
        <translation>Nooit op een kaartje of in een suggestie. Op “Mijn blad” kan diegene het lezen.</translation>
    </message>
    <message>
        <source>Your own remark about {name}</source>
        <translation>Je eigen opmerking over {name}</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Niets genoteerd</translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>Who they know</source>
        <translation>Wie ze kennen</translation>
    </message>
    <message>
        <source>Add somebody they know, by name</source>
        <translation>Voeg iemand toe die ze kennen, op naam</translation>
    </message>
    <message>
        <source>{name} knows {other}</source>
        <translation>{name} kent {other}</translation>
    </message>
</context>
<context>
    <name>PersonWhen</name>
    <message>
        <source>When they can</source>
        <translation>Wanneer ze kunnen</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In hun eigen woorden</translation>
    </message>
    <message>
        <source>In their own words, like “Tuesday evening”</source>
        <translation>In eigen woorden, zoals “dinsdagavond”</translation>
    </message>
    <message>
        <source>When {name} can</source>
        <translation>Wanneer {name} kan</translation>
    </message>
</context>
<context>
    <name>PersonWhy</name>
    <message>
        <source>Why (not) with …?</source>
        <translation>Waarom (niet) met …?</translation>
    </message>
    <message>
        <source>With whom? A name</source>
        <translation>Met wie? Een naam</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>In their own words</source>
        <translation>In hun eigen woorden</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Niet meer zo</translation>
    </message>
    <message>
        <source>Has to give</source>
        <translation>Heeft te geven</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Would love to</source>
        <translation>Wil graag</translation>
    </message>
</context>
<context>
    <name>PlanGathering</name>
    <message>
        <source>Day of the next gathering</source>
        <extracomment>A gathering is proposed a week ahead. The day and what will be done.</extracomment>
        <translation>Dag van de volgende samenkomst</translation>
    </message>
    <message>
        <source>What will we do together?</source>
        <translation>Wat gaan we samen doen?</translation>
    </message>
    <message>
        <source>Plan a gathering</source>
        <translation>Plan een samenkomst</translation>
    </message>
</context>
<context>
    <name>PocketCard</name>
    <message>
        <source>For myself – not to hand out</source>
        <translation>Voor mezelf – niet uitdelen</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Wat hoorde je?</translation>
    </message>
    <message>
        <source>May: {what}.</source>
        <translation>Mag: {what}.</translation>
    </message>
    <message>
        <source>Not agreed to: {what}.</source>
        <translation>Mag (nog) niet: {what}.</translation>
    </message>
    <message>
        <source>Not asked for anything before.</source>
        <translation>Nog nergens voor gevraagd.</translation>
    </message>
    <message>
        <source>Answered “{answer}” {when}</source>
        <translation>Zei “{answer}”, {when}</translation>
    </message>
    <message>
        <source>{told}, about {names}</source>
        <translation>{told}, samen met {names}</translation>
    </message>
    <message>
        <source>Could introduce them: {names}.</source>
        <translation>Kan hen voorstellen: {names}.</translation>
    </message>
    <message>
        <source>Nobody known yet who could introduce them. Who?</source>
        <translation>Nog niemand bekend die hen kan voorstellen. Wie?</translation>
    </message>
    <message>
        <source>{name} knows {others}.</source>
        <translation>{name} kent {others}.</translation>
    </message>
    <message>
        <source>{name} already knows {others}.</source>
        <translation>{name} kent {others} al.</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Poster of the ground rules</source>
        <translation>Poster van de spelregels</translation>
    </message>
    <message>
        <source>The twelve ground rules</source>
        <translation>De twaalf spelregels</translation>
    </message>
    <message>
        <source>One A3 for the wall. On an A4 it is printed smaller.</source>
        <translation>Eén A3 voor aan de muur. Op een A4 komt hij kleiner.</translation>
    </message>
    <message>
        <source>ground rules</source>
        <translation>spelregels</translation>
    </message>
    <message>
        <source>Residents decide, residents act, residents own what grows.</source>
        <translation>Bewoners beslissen, bewoners doen, van bewoners is wat groeit.</translation>
    </message>
</context>
<context>
    <name>PrintCardsDialog</name>
    <message>
        <source>Print cards</source>
        <translation>Print kaartjes</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaartjes</translation>
    </message>
    <message>
        <source>conversation cards</source>
        <translation>gesprekskaartjes</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Om uit te delen</translation>
    </message>
    <message>
        <source>A4, four cards on a sheet. Cut along the marks, twice.</source>
        <translation>A4, vier kaartjes op een blad. Knip twee keer, langs de streepjes.</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Voor mezelf</translation>
    </message>
    <message>
        <source>For your own pocket, not to hand out: full names, what was said when, what was answered.</source>
        <translation>Voor in je eigen zak: volledige namen, wat wanneer gezegd is en wat er eerder is geantwoord. Niet uitdelen.</translation>
    </message>
    <message>
        <source>cards for myself</source>
        <translation>kaartjes voor mezelf</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>First the cards to hand out, then the same ones for your pocket.</source>
        <translation>Eerst de kaartjes om uit te delen, daarna dezelfde voor jezelf.</translation>
    </message>
    <message>
        <source>cards in two versions</source>
        <translation>kaartjes in twee versies</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Sheet {number} of {all}</source>
        <translation>Blad {number} van {all}</translation>
    </message>
    <message>
        <source>Where should the PDF be kept?</source>
        <translation>Waar wil je de PDF bewaren?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>How it will look on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Heel blad</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Versie: {name}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <extracomment>After stopping: let it go on.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A page for the drawer</source>
        <extracomment>In lines of text: the page beside what to do with it. It is on paper now, or somebody wrote it down.</extracomment>
        <translation>Een blad voor in de la</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten, this code opens the register. It is shown once. Put it on paper and keep it away from this computer.</source>
        <translation>Als de wachtzin vergeten is, opent deze code het register. Je ziet hem één keer. Zet hem op papier en bewaar hem niet bij deze computer.</translation>
    </message>
    <message>
        <source>To paper…</source>
        <translation>Naar papier…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Print the page, or save it as a PDF on a USB stick. Then you go on.</source>
        <translation>Print het blad, of bewaar het als pdf op een usb-stick. Daarna ga je verder.</translation>
    </message>
    <message>
        <source>The last group, as you wrote it down</source>
        <translation>Het laatste groepje, zoals je het opschreef</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Write the seven groups down. Then type the last one here.</source>
        <translation>Schrijf de zeven groepjes over. Typ daarna hier het laatste.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>A4. A PDF is best kept on a USB stick, not on this computer.</source>
        <translation>A4. Een pdf bewaar je het best op een usb-stick, niet op deze computer.</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>herstelcode</translation>
    </message>
    <message>
        <source>Who keeps this page</source>
        <translation>Wie dit blad bewaart</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>Made on {day} with koekdesk.</source>
        <translation>Gemaakt op {day} met koekdesk.</translation>
    </message>
    <message>
        <source>A page for the drawer</source>
        <translation>Een blad voor in de la</translation>
    </message>
    <message>
        <source>With this code the register opens when nobody remembers the passphrase. Whoever has this page and the computer can read everything in it. So keep it away from the computer: in a drawer that locks, or with somebody you trust.</source>
        <translation>Met deze code gaat het register open als niemand de wachtzin meer weet. Wie dit blad én de computer heeft, kan alles lezen. Bewaar het dus niet bij de computer, maar in een la met een slot of bij iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>How it works: open the register, choose “Use the recovery code” and type the seven groups. Capitals and spaces do not matter. Then choose a new passphrase.</source>
        <translation>Zo werkt het: open het register, kies “Herstelcode gebruiken” en typ de zeven groepjes. Hoofdletters en spaties maken niet uit. Kies daarna een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>There is no 0, O, 1, I, L, S or U in the code. When a sign does not look clear, koekdesk tells in which group to look again.</source>
        <translation>In de code staat geen 0, O, 1, I, L, S of U. Is een teken niet duidelijk? Dan zegt koekdesk bij welk groepje je nog eens kunt kijken.</translation>
    </message>
</context>
<context>
    <name>ReflectionView</name>
    <message>
        <source>Let this thought go</source>
        <translation>Laat deze gedachte los</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Een gedachte</translation>
    </message>
    <message>
        <source>A thought changed</source>
        <translation>Gedachte veranderd</translation>
    </message>
    <message>
        <source>A thought let go</source>
        <translation>Gedachte losgelaten</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>A thought</source>
        <translation>Een gedachte</translation>
    </message>
    <message>
        <source>Write down what comes to mind…</source>
        <translation>Schrijf op wat bij je opkomt…</translation>
    </message>
    <message>
        <source>A thought kept</source>
        <translation>Gedachte bewaard</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laat staan</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>BackupRow: close the register, put this in its place, open it again. Path or None: where backups go once more. Words for what takes a while, and that it is over.</extracomment>
        <translation>De reservekopieën bekijken…</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>Er is een reservekopie van {when}.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Een reservekopie maken…</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Undo takes all of it back, in one step.</source>
        <translation>Met ongedaan maken is alles weer weg, in één stap.</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Bekijk de bewoners</translation>
    </message>
    <message>
        <source>Who likes their first name on cards?</source>
        <translation>Wie wil met de voornaam op kaartjes?</translation>
    </message>
    <message>
        <source>Bring in another</source>
        <translation>Nog een lijst inlezen</translation>
    </message>
    <message>
        <source>{file} is in the register</source>
        <translation>{file} staat in het register</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>nog %n ander</numerusform>
            <numerusform>nog %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by others, but nobody fits or more than one does: {names}.</source>
        <translation>Genoemd door anderen, maar we weten niet wie dit is: {names}.</translation>
    </message>
    <message>
        <source>Whom they mean you can add on people's own pages.</source>
        <translation>Wie ze bedoelen, kun je toevoegen op de bladzij van bewoners zelf.</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Keep a year longer</source>
        <translation>Nog een jaar bewaren</translation>
    </message>
    <message>
        <source>Take out or erase…</source>
        <translation>Eruit halen of wissen…</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Nothing changes in the register until you say so.</source>
        <translation>Er verandert niets in het register tot jij het zegt.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Look first</source>
        <extracomment>Something is read in another way, or a choice was made.</extracomment>
        <translation>Eerst kijken</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Their yes also meant: first name on cards</source>
        <translation>Ze zeiden ook ja tegen hun voornaam op kaartjes</translation>
    </message>
    <message>
        <source>How the letters are kept</source>
        <translation>Hoe de letters zijn bewaard</translation>
    </message>
    <message>
        <source>Do letters look wrong? They were saved as</source>
        <translation>Kloppen de letters niet? Ze zijn bewaard als</translation>
    </message>
    <message>
        <source>Sheets, and what is worth a look</source>
        <translation>Bladen, en wat je even kunt bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n are worth a look</source>
        <translation>
            <numerusform>Eerst %n ding bekijken</numerusform>
            <numerusform>Eerst %n dingen bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation>
            <numerusform>Lees %n bewoner in</numerusform>
            <numerusform>Lees %n bewoners in</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Even bekijken: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n bewoner</numerusform>
            <numerusform>%n bewoners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things they said</source>
        <translation>
            <numerusform>%n ding dat iemand zei</numerusform>
            <numerusform>%n dingen die mensen zeiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups and places</source>
        <translation>
            <numerusform>%n groep of plek</numerusform>
            <numerusform>%n groepen en plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet} – {kind}</source>
        <translation>{sheet} – {kind}</translation>
    </message>
</context>
<context>
    <name>RingLine</name>
    <message>
        <source>Words that belong together</source>
        <translation>Woorden die bij elkaar horen</translation>
    </message>
    <message>
        <source>These no longer belong together: {words}</source>
        <translation>Laat deze niet meer bij elkaar horen: {words}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Even kijken…</translation>
    </message>
    <message>
        <source>Nobody said one of these yet. They count as soon as somebody does.</source>
        <translation>Nog niemand zei een van deze woorden. Ze tellen mee zodra iemand dat doet.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>nog %n ander</numerusform>
            <numerusform>nog %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these words is said by {names}.</source>
        <translation>Een van deze woorden komt van {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go together through this line:</source>
        <translation>
            <numerusform>Door deze regel horen deze twee bij elkaar:</numerusform>
            <numerusform>Door deze regel horen %n tweetallen bij elkaar, zoals:</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{gift}”, and {other}: “{wish}”</source>
        <translation>{name}: “{gift}”, en {other}: “{wish}”</translation>
    </message>
</context>
<context>
    <name>RowLook</name>
    <message>
        <source>What this row becomes</source>
        <translation>Wat deze rij wordt</translation>
    </message>
    <message>
        <source>This row stays out</source>
        <translation>Deze rij blijft weg</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>Spreekt {languages}</translation>
    </message>
    <message>
        <source>Has time: {when}</source>
        <translation>Heeft tijd: {when}</translation>
    </message>
    <message>
        <source>Knows {names}</source>
        <translation>Kent {names}</translation>
    </message>
    <message>
        <source>Last spoken on {date}</source>
        <translation>Laatst gesproken op {date}</translation>
    </message>
    <message>
        <source>Your remark: {remark}</source>
        <translation>Jouw opmerking: {remark}</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>a spark</source>
        <translation>een beetje energie</translation>
    </message>
    <message>
        <source>much spark</source>
        <translation>veel energie</translation>
    </message>
    <message>
        <source>no spark</source>
        <translation>geen vonk</translation>
    </message>
    <message>
        <source>We promised: {promise}</source>
        <translation>Beloofd: {promise}</translation>
    </message>
    <message>
        <source>noted by {who}</source>
        <translation>genoteerd door {who}</translation>
    </message>
</context>
<context>
    <name>RulePicture</name>
    <message>
        <source>Nothing to see here yet. It grows while you work.</source>
        <translation>Hier is nog niets te zien. Het groeit terwijl je werkt.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The twelve ground rules</source>
        <extracomment>The poster is wanted on paper.</extracomment>
        <translation>De twaalf spelregels</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>A mirror to look in together. There is nothing to score.</source>
        <translation>Een spiegel om samen in te kijken. Er valt niets te scoren.</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>Poster…</translation>
    </message>
</context>
<context>
    <name>SaidDay</name>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
</context>
<context>
    <name>SaidDelegate</name>
    <message>
        <source>The words</source>
        <extracomment>The name of the field in which words of a line are changed. Longer words are shown in part; editing shows them all.</extracomment>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
</context>
<context>
    <name>SaidKinds</name>
    <message>
        <source>Another kind: Alt and a number. Delete leaves out, Enter changes words.</source>
        <translation>Andere soort: Alt met een cijfer. Delete laat weg, Enter past de woorden aan.</translation>
    </message>
    <message>
        <source>Alt+{key}</source>
        <translation>Alt+{key}</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>Deze woorden weghalen</translation>
    </message>
    <message>
        <source>It is so again</source>
        <translation>Het is weer zo</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Niet meer zo</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Woorden van {name}</translation>
    </message>
    <message>
        <source>Kind of words of {name}</source>
        <translation>Soort woorden van {name}</translation>
    </message>
    <message>
        <source>Words of {name} no longer so</source>
        <translation>Woorden van {name} niet meer zo</translation>
    </message>
    <message>
        <source>Words of {name} removed</source>
        <translation>Woorden van {name} weggehaald</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>left out</source>
        <extracomment>Somebody typed other words: row, words.</extracomment>
        <translation>weggelaten</translation>
    </message>
</context>
<context>
    <name>SaidNewcomer</name>
    <message>
        <source>What did {name} agree to just now?</source>
        <translation>Waar zei {name} ja op?</translation>
    </message>
    <message>
        <source>Street (if they said so)</source>
        <translation>Straat (als dat gezegd is)</translation>
    </message>
    <message>
        <source>Street of {name}</source>
        <translation>Straat van {name}</translation>
    </message>
</context>
<context>
    <name>SaidOffers</name>
    <message>
        <source>Leave it: {what}</source>
        <translation>Laat maar: {what}</translation>
    </message>
</context>
<context>
    <name>SaidWho</name>
    <message>
        <source>{name}  ·  new</source>
        <extracomment>Who is there changed. All is said here; go on with the words.</extracomment>
        <translation>{name}  ·  nieuw</translation>
    </message>
    <message>
        <source>{name} was there. Press to take away</source>
        <translation>{name} was erbij. Druk om weg te halen</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} weghalen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <extracomment>What to search for; empty for everything. The user wants to go on in the list below.</extracomment>
        <translation>Maak het veld leeg</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Laat er nog %n zien</numerusform>
            <numerusform>Laat er nog %n zien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Shown of each part at first. The name was chosen.</extracomment>
        <translation>Laat meer zien</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Which folder has the sentence model?</source>
        <translation>In welke map staat het zinnenmodel?</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>{size} times</source>
        <translation>{size} keer</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Who writes conversations down</source>
        <translation>Wie gesprekken opschrijft</translation>
    </message>
    <message>
        <source>Nobody at the desk: lock after</source>
        <translation>Niemand aan de balie: op slot na</translation>
    </message>
    <message>
        <source>Sentence model, for meaning</source>
        <translation>Zinnenmodel, voor betekenis</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Je naam of letters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Laat maar</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>for {name}</source>
        <extracomment>The name was chosen.</extracomment>
        <translation>voor {name}</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Herstelcode: {code}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>This sheet is about</source>
        <extracomment>The sheet is read differently now: its SheetChoice.</extracomment>
        <translation>Dit blad gaat over</translation>
    </message>
    <message>
        <source>The first rows of {sheet}</source>
        <translation>De eerste rijen van {sheet}</translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>en nog %n rij</numerusform>
            <numerusform>en nog %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay out: {rows}.</source>
        <translation>Niet ingelezen: {rows}.</translation>
    </message>
    <message>
        <source>Which columns say when it was, and with whom? Choose it above them.</source>
        <translation>In welke kolommen staat wanneer het was, en met wie? Kies het erboven.</translation>
    </message>
    <message>
        <source>Which column has the names? Choose it above that column.</source>
        <translation>In welke kolom staan de namen? Kies het boven die kolom.</translation>
    </message>
    <message>
        <source>Column {heading} holds</source>
        <translation>In kolom {heading} staat</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, of which you see the first {some}</source>
        <translation>{rows}, je ziet de eerste {some}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>For us only</source>
        <translation>Alleen voor ons</translation>
    </message>
    <message>
        <source>We promised {when}: {what}</source>
        <translation>Beloofd ({when}): {what}</translation>
    </message>
    <message>
        <source>We promised before {day}: {what}</source>
        <translation>Beloofd vóór {day}: {what}</translation>
    </message>
    <message>
        <source>Made on {day}. Keep it with you, and away when you are back.</source>
        <translation>Gemaakt op {day}. Houd het bij je en berg het daarna goed op.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Card no.</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>Number on a card that came back</source>
        <translation>Nummer op een kaart die terugkwam</translation>
    </message>
    <message>
        <source>Type the number on a card and press Enter</source>
        <translation>Typ het nummer van een kaart en druk op Enter</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Show more</source>
        <extracomment>Sides with one list for each street, language or group of acquaintances. A name was chosen: a UUID.</extracomment>
        <translation>Laat meer zien</translation>
    </message>
</context>
<context>
    <name>Spark</name>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>some</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>much</source>
        <translation>veel</translation>
    </message>
</context>
<context>
    <name>StageButtons</name>
    <message>
        <source>Only their own yes moves it on</source>
        <extracomment>Another stage was chosen (Stage).</extracomment>
        <translation>Alleen als ze zelf ja zeggen, gaat het verder</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Fase: {stage}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Een lijst inlezen</translation>
    </message>
    <message>
        <source>The list you have now, in people's own words.</source>
        <translation>De lijst die je nu hebt, in de eigen woorden van bewoners.</translation>
    </message>
    <message>
        <source>First you look at what we read, and correct it where needed.</source>
        <translation>Eerst kijk je wat we lezen, en zet je het goed waar nodig.</translation>
    </message>
    <message>
        <source>Nothing changes in the register until you say so.</source>
        <translation>Er verandert niets in het register tot jij het zegt.</translation>
    </message>
    <message>
        <source>It is one step: Undo takes all of it back.</source>
        <translation>Het is één stap: met ongedaan maken is alles weer weg.</translation>
    </message>
    <message>
        <source>Who said no stays out. Who was not asked yet is never suggested.</source>
        <translation>Wie nee zei, blijft weg. Wie nog niet gevraagd is, wordt nooit voorgesteld.</translation>
    </message>
    <message>
        <source>Or drop the file here: .xlsx or .csv, from any spreadsheet program.</source>
        <translation>Of sleep het bestand hierheen: .xlsx of .csv, uit elk rekenprogramma.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Easy to guess</source>
        <translation>Makkelijk te raden</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Al best goed</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Moeilijk te raden</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other stay in mind and are hard to guess. Spaces may be part of it.</source>
        <translation>Vier woorden die niets met elkaar te maken hebben, blijven goed hangen en zijn moeilijk te raden. Spaties mogen.</translation>
    </message>
    <message>
        <source>Many people choose this. Put a few words of your own beside it.</source>
        <translation>Dit kiezen veel mensen. Zet er een paar eigen woorden bij.</translation>
    </message>
    <message>
        <source>The name of the register is what somebody would try first. Choose other words.</source>
        <translation>De naam van het register probeert iemand het eerst. Kies andere woorden.</translation>
    </message>
    <message>
        <source>The same again, or keys in a row, is guessed quickly. Different words help.</source>
        <translation>Steeds hetzelfde, of toetsen op een rij, is snel geraden. Verschillende woorden helpen.</translation>
    </message>
    <message>
        <source>A little longer makes a great difference.</source>
        <translation>Een beetje langer maakt veel uit.</translation>
    </message>
    <message>
        <source>One more word, and it is a good one.</source>
        <translation>Nog één woord, en het is een goede.</translation>
    </message>
    <message>
        <source>This is a good one. Say it to yourself three times.</source>
        <translation>Dit is een goede. Zeg hem drie keer in jezelf.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ask {name} what they would like to bring.</source>
        <extracomment>Reasons with a line of their own on the card; the others can stand between the quotes. What a line of its own begins with. The quotes of these stand on the card already. These go on while they are held down. Chosen for printing, or no longer. The reason (AsideReason) and a note. Somebody's name was chosen: a UUID. Something unfolded that should come into view (QWidget). The next card (1) or the one before (-1) is wanted. The words that belong together here are wanted.</extracomment>
        <translation>Vraag {name} wat die zelf graag meebrengt.</translation>
    </message>
    <message>
        <source>Could introduce them: {names}.</source>
        <translation>Kan ze aan elkaar voorstellen: {names}.</translation>
    </message>
    <message>
        <source>On the card without a name, until they agree to it: {names}.</source>
        <translation>Op het kaartje zonder naam, tot ze daar ja op zeggen: {names}.</translation>
    </message>
    <message>
        <source>Choose for printing</source>
        <translation>Kies om te printen</translation>
    </message>
    <message>
        <source>Key: P or the space bar</source>
        <translation>Toets: P of de spatiebalk</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Pak op</translation>
    </message>
    <message>
        <source>Key: T</source>
        <translation>Toets: T</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Leg opzij…</translation>
    </message>
    <message>
        <source>Key: A</source>
        <translation>Toets: A</translation>
    </message>
    <message>
        <source>Why this suggestion?</source>
        <translation>Waarom deze suggestie?</translation>
    </message>
    <message>
        <source>Key: W</source>
        <translation>Toets: W</translation>
    </message>
    <message>
        <source>Chosen for printing</source>
        <translation>Gekozen om te printen</translation>
    </message>
    <message>
        <source>Which words belong together here?</source>
        <translation>Welke woorden horen hier bij elkaar?</translation>
    </message>
</context>
<context>
    <name>SuggestionEmpty</name>
    <message>
        <source>Begin with a conversation: write down what somebody can, has or would love.</source>
        <extracomment>One filter is to be let go (Filter).</extracomment>
        <translation>Begin met een gesprek: schrijf op wat iemand kan, heeft of graag zou willen.</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Looking for who could meet…</source>
        <translation>Kijken wie elkaar kunnen ontmoeten…</translation>
    </message>
    <message>
        <source>No suggestion fits this choice.</source>
        <translation>Er is geen suggestie die hierbij past.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Laat alles zien</translation>
    </message>
    <message>
        <source>It is the choices together. Let go of one of them:</source>
        <translation>Het komt door de keuzes samen. Laat er één los:</translation>
    </message>
    <message>
        <source>Without “{choice}”</source>
        <translation>Zonder “{choice}”</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestie</numerusform>
            <numerusform>%n suggesties</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found that fits yet.</source>
        <translation>Er is nog niets gevonden dat past.</translation>
    </message>
    <message>
        <source>Most people have not been asked yet whether they may be suggested.</source>
        <translation>Aan de meeste mensen is nog niet gevraagd of ze voorgesteld willen worden.</translation>
    </message>
    <message>
        <source>It helps to ask people what they would love to do or learn.</source>
        <translation>Het helpt om mensen te vragen wat ze graag willen doen of leren.</translation>
    </message>
</context>
<context>
    <name>SuggestionFilters</name>
    <message>
        <source>With whom?</source>
        <extracomment>Another choice was made. The user wants to go on to the cards.</extracomment>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Lets go of every choice</source>
        <translation>Laat elke keuze los</translation>
    </message>
    <message>
        <source>All streets</source>
        <translation>Alle straten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elk moment</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Show more</source>
        <extracomment>A calm number of cards at a time. A new card stands on the page (SuggestionCard). This card should come into view (SuggestionCard).</extracomment>
        <translation>Laat meer zien</translation>
    </message>
</context>
<context>
    <name>SuggestionWhy</name>
    <message>
        <source>Why (not) these two? Name any two people</source>
        <extracomment>Something unfolded that should come into view (QWidget).</extracomment>
        <translation>Waarom deze twee (niet)? Noem twee mensen</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>And who?</source>
        <translation>En wie?</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Questions to the people in them. Only their own yes moves one on.</source>
        <extracomment>Tables whose change takes a suggestion off the page or brings it back. Somebody's page is wanted: a UUID. A connection's page is wanted: a UUID. These cards are to be printed: tuple[SuggestionRow, ...]. A conversation is to be written down first. The words that belong together here are wanted. A quiet line for the status bar.</extracomment>
        <translation>Elke suggestie is een vraag aan de mensen zelf. Alleen als ze zelf ja zeggen, gaat het verder.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>Take up: {names}</source>
        <translation>Oppakken: {names}</translation>
    </message>
    <message>
        <source>Taken up: {names}. Now the question is theirs.</source>
        <translation>Opgepakt: {names}. Nu is de vraag aan hen.</translation>
    </message>
    <message>
        <source>To the connection</source>
        <translation>Naar de verbinding</translation>
    </message>
    <message>
        <source>Put aside: {names}</source>
        <translation>Opzij leggen: {names}</translation>
    </message>
    <message>
        <source>Put aside for now: {names}.</source>
        <translation>Voor nu opzij gelegd: {names}.</translation>
    </message>
    <message>
        <source>Let it come back: {names}</source>
        <translation>Weer terug laten komen: {names}</translation>
    </message>
    <message>
        <source>May come up again: {names}.</source>
        <translation>Mag weer terugkomen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n cards</source>
        <translation>
            <numerusform>Print %n kaartje</numerusform>
            <numerusform>Print %n kaartjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>Print kaartjes</translation>
    </message>
    <message>
        <source>First choose cards for printing</source>
        <translation>Kies eerst kaartjes om te printen</translation>
    </message>
    <message>
        <source>Looking did not work just now. What was found before is still here.</source>
        <translation>Zoeken lukte net niet. Wat eerder is gevonden, staat er nog.</translation>
    </message>
</context>
<context>
    <name>Takers</name>
    <message>
        <source>Take off: {name}</source>
        <translation>Van de lijst: {name}</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Remove this conversation</source>
        <translation>Dit gesprek weghalen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Wat is er gezegd?</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Wat je beloofde</translation>
    </message>
    <message>
        <source>Promised something?</source>
        <translation>Iets beloofd?</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd voor</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation>samen met {names}</translation>
    </message>
    <message>
        <source>noted by {who}</source>
        <translation>genoteerd door {who}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date koekdesk knows; try 12 May.</source>
        <translation>“{typed}” kent koekdesk niet als datum; probeer 12 mei.</translation>
    </message>
    <message>
        <source>“{typed}” is still to come; a conversation was today or before.</source>
        <translation>“{typed}” moet nog komen. Een gesprek was vandaag of eerder.</translation>
    </message>
    <message>
        <source>Conversation with {name} removed</source>
        <translation>Gesprek met {name} weggehaald</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{file} is no longer where it was. Nothing has been changed. Perhaps it was moved or renamed, or it is on a USB stick: look for it and open it from there.</source>
        <translation>{file} staat niet meer waar het stond. Er is niets veranderd. Misschien is het verplaatst of staat het op een USB-stick: zoek het op en open het daar.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing has been changed. Look inside it for your register, a file that ends in .koek.</source>
        <translation>{file} is een map. Er is niets veranderd. Kijk in die map naar je register: een bestand dat eindigt op .koek.</translation>
    </message>
    <message>
        <source>{file} is not a koekdesk register. The file was left as it is. Choose another file; registers end in .koek.</source>
        <translation>{file} is geen register van koekdesk. Het bestand is gebleven zoals het was. Kies een ander bestand; registers eindigen op .koek.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read whole. We have not changed anything in it. Keep the file, and open your latest copy.</source>
        <translation>{file} is beschadigd en niet meer heel te lezen. We hebben er niets in veranderd. Bewaar het bestand en open je laatste kopie.</translation>
    </message>
    <message>
        <source>{file} was made by a newer koekdesk. The file was left as it is. Open it with that newer version.</source>
        <translation>{file} is gemaakt met een nieuwere koekdesk. Het bestand is gebleven zoals het was. Open het met die nieuwere versie.</translation>
    </message>
    <message>
        <source>{file} holds parts that koekdesk did not put there. We have not changed anything in it. Open a copy that you trust.</source>
        <translation>In {file} zitten onderdelen die niet van koekdesk zijn. We hebben er niets in veranderd. Open een kopie die je vertrouwt.</translation>
    </message>
    <message>
        <source>{file} is already open in another window. Everything in it is safe. Go on in that window, or close it first.</source>
        <translation>{file} is al open in een ander venster. Alles wat erin staat is veilig. Ga daar verder, of sluit dat venster eerst.</translation>
    </message>
    <message>
        <source>{file} may only be read here. What was there is safe, and this has not been saved yet. Choose a folder of your own, such as Documents.</source>
        <translation>{file} mag hier alleen gelezen worden. Wat er stond is veilig; dit is nog niet bewaard. Kies een map van jezelf, bijvoorbeeld Documenten.</translation>
    </message>
    <message>
        <source>The disk is full. What was there is safe, and this has not been saved yet. Make some room and try again.</source>
        <translation>De schijf is vol. Wat er stond is veilig; dit is nog niet bewaard. Maak wat ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is a file called {file} already. It was left as it is. Choose another name.</source>
        <translation>Er is al een bestand dat {file} heet. Het is gebleven zoals het was. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{file} could not be written. What was there is safe, and this has not been saved yet. Try again, or choose another place.</source>
        <translation>{file} kon niet geschreven worden. Wat er stond is veilig; dit is nog niet bewaard. Probeer het opnieuw of kies een andere plek.</translation>
    </message>
    <message>
        <source>{file} could not be read. Nothing has been changed. See whether it is open in another program, and try again.</source>
        <translation>{file} kon niet gelezen worden. Er is niets veranderd. Kijk of het open staat in een ander programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} opens with a passphrase. Nothing has been changed. Type the passphrase, or the recovery code from the page in the drawer.</source>
        <translation>{file} gaat open met een wachtzin. Er is niets veranderd. Typ de wachtzin, of de herstelcode van het blad in de la.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {file}. Everything in it is safe. Look at capitals and try again, or use the recovery code.</source>
        <translation>Dit is niet de wachtzin van {file}. Alles wat erin staat is veilig. Let op hoofdletters en probeer het nog eens, of gebruik de herstelcode.</translation>
    </message>
    <message>
        <source>This code is typed well, but it is not the code of {file}. Everything in it is safe. See whether there is a newer page, or one of another register.</source>
        <translation>Deze code is goed getypt, maar het is niet de code van {file}. Alles wat erin staat is veilig. Kijk of er een nieuwer blad is, of een blad van een ander register.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Nothing has been changed. Lay the page beside it and compare all signs.</source>
        <translation>Er zit een tikfout in de code. Er is niets veranderd. Leg het blad ernaast en vergelijk alle tekens.</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Nothing has been changed. Type a few words that only you put together.</source>
        <translation>Er is nog geen wachtzin. Er is niets veranderd. Typ een paar woorden die alleen jij bij elkaar zet.</translation>
    </message>
    <message>
        <source>This is the only passphrase there is. It was kept, so that you can get in. First add another one.</source>
        <translation>Dit is de enige wachtzin. Hij is gebleven, zodat je erin kunt. Voeg eerst een andere toe.</translation>
    </message>
    <message>
        <source>The part of {file} that holds its keys is damaged or gone. We have not changed anything in it. Keep the file, and go back to your latest backup.</source>
        <translation>Het stukje van {file} met de sleutels is beschadigd of weg. We hebben er niets in veranderd. Bewaar het bestand, en ga terug naar je laatste reservekopie.</translation>
    </message>
    <message>
        <source>{file} has a passphrase already. Nothing has been changed. You can change the passphrase once it is open.</source>
        <translation>{file} heeft al een wachtzin. Er is niets veranderd. Je kunt de wachtzin veranderen als het register open is.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be read whole. Your register was left as it is. Choose an older backup.</source>
        <translation>Deze reservekopie is beschadigd en niet meer heel te lezen. Je register is gebleven zoals het was. Kies een oudere reservekopie.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}. The backups that were there are whole, and your register is safe. Plug the stick in again, or choose another place.</source>
        <translation>De reservekopie kon niet naar {file}. De reservekopieën die er stonden zijn heel, en je register is veilig. Steek de stick er weer in, of kies een andere plek.</translation>
    </message>
    <message>
        <source>{file} is not a list that koekdesk can read. Nothing was brought in. Save it as .xlsx or .csv in your spreadsheet program and choose that file.</source>
        <translation>{file} is geen lijst die koekdesk kan lezen. Er is niets ingelezen. Bewaar hem in je rekenprogramma als .xlsx of .csv en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} is too large to read in one go. Nothing was brought in. Divide it into smaller lists.</source>
        <translation>{file} is te groot om in één keer te lezen. Er is niets ingelezen. Verdeel hem in kleinere lijsten.</translation>
    </message>
    <message>
        <source>In {file} a quotation mark opens in row {row} and never closes. Nothing was brought in. Put the missing mark in, or take the first one out.</source>
        <translation>In {file} begint in rij {row} een aanhalingsteken dat nergens eindigt. Er is niets ingelezen. Zet het tweede erbij of haal het eerste weg.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was brought in. Choose another file, or the sheet with the names on it.</source>
        <translation>{file} is leeg. Er is niets ingelezen. Kies een ander bestand, of het blad waar de namen op staan.</translation>
    </message>
    <message>
        <source>We do not know yet which column has the names. Nothing was brought in. Say above the column that it is the name.</source>
        <translation>We weten nog niet in welke kolom de namen staan. Er is niets ingelezen. Kies boven de kolom dat het de naam is.</translation>
    </message>
    <message>
        <source>There is no name yet. What you typed is still there. Fill in the name people like to be called by.</source>
        <translation>Er is nog geen naam. Wat je typte staat er nog. Vul de naam in waarmee iemand graag genoemd wordt.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Everything else is safe. Type what was said, in their own words.</source>
        <translation>Er staat nog niets. Al het andere is veilig. Typ wat er gezegd is, in hun eigen woorden.</translation>
    </message>
    <message>
        <source>This name is longer than the {limit} characters that fit here. What you typed is still there. Make the name shorter.</source>
        <translation>Deze naam is langer dan de {limit} tekens die hier passen. Wat je typte staat er nog. Maak de naam korter.</translation>
    </message>
    <message>
        <source>This is longer than the {limit} characters that fit here. What you typed is still there. Make it shorter, or divide it.</source>
        <translation>Dit is langer dan de {limit} tekens die hier passen. Wat je typte staat er nog. Maak het korter of verdeel het.</translation>
    </message>
    <message>
        <source>One word has nothing to belong to yet. What you typed is still there. Write at least two words, with a comma in between.</source>
        <translation>Eén woord heeft nog niets om bij te horen. Wat je typte, staat er nog. Schrijf minstens twee woorden, met een komma ertussen.</translation>
    </message>
    <message>
        <source>This is one and the same person. Nothing has been changed. Choose somebody else for the other side.</source>
        <translation>Dit is één en dezelfde mens. Er is niets veranderd. Kies iemand anders voor de andere kant.</translation>
    </message>
    <message>
        <source>An initiative belongs to residents, and none is named yet. What you typed is still there. Name at least one resident whose idea it is; organisations can take part.</source>
        <translation>Een initiatief is van bewoners, en er staat nog geen bewoner bij. Wat je typte staat er nog. Noem minstens één bewoner van wie het is; instanties kunnen meedoen.</translation>
    </message>
    <message>
        <source>Not everybody has said yes themselves. Nothing has been changed. First ask the others; only their own yes moves it on.</source>
        <translation>Nog niet iedereen heeft zelf ja gezegd. Er is niets veranderd. Vraag het eerst aan de anderen; alleen hun eigen ja brengt het verder.</translation>
    </message>
    <message>
        <source>{name} has not said yes to this yet. Nothing was passed on. Ask {name} first.</source>
        <translation>{name} heeft hier nog geen ja op gezegd. Er is niets doorgegeven. Vraag het {name} eerst.</translation>
    </message>
    <message>
        <source>This is no longer in the register. Everything else is safe. What was taken out comes back with Undo; what was erased does not.</source>
        <translation>Dit staat niet meer in het register. Al het andere is veilig. Wat eruit gehaald is, komt terug met ongedaan maken; wat gewist is niet.</translation>
    </message>
    <message>
        <source>There is no card {number} in this register. Nothing has been changed. Perhaps it belongs to another register.</source>
        <translation>In dit register is geen kaartje {number}. Er is niets veranderd. Misschien hoort het bij een ander register.</translation>
    </message>
    <message>
        <source>It does not say yet what you will do together. What you typed is still there. Fill in what people will make, cook, plant or play.</source>
        <translation>Er staat nog niet wat jullie samen gaan doen. Wat je typte staat er nog. Vul in wat mensen gaan maken, koken, planten of spelen.</translation>
    </message>
    <message>
        <source>A digit of {number} is not right. Nothing has been changed. Look at the card again.</source>
        <translation>Een cijfer van {number} klopt niet. Er is niets veranderd. Kijk nog eens op het kaartje.</translation>
    </message>
    <message>
        <source>{file} is open already, with {who}. Everything in it is safe. Go on there, or wait until it is closed.</source>
        <translation>{file} is al open, bij {who}. Alles wat erin staat is veilig. Ga daar verder, of wacht tot het gesloten is.</translation>
    </message>
    <message>
        <source>There is a typing error in the code, most likely in group {group}. Nothing has been changed. Lay the page beside it, and look at that group first.</source>
        <translation>Er zit een tikfout in de code, waarschijnlijk in groepje {group}. Er is niets veranderd. Leg het blad ernaast en kijk eerst naar dat groepje.</translation>
    </message>
    <message>
        <source>The code is seven groups of four signs, and this is more or less. Nothing has been changed. Lay the page beside it and count.</source>
        <translation>De code is zeven groepjes van vier tekens, en dit is meer of minder. Er is niets veranderd. Leg het blad ernaast en tel.</translation>
    </message>
    <message>
        <source>“{words}” is about health and is better left out. Write what helps: what, and when.</source>
        <extracomment>By the codes of ``listening.hints.HintCode``.</extracomment>
        <translation>“{words}” gaat over gezondheid en laat je beter weg. Schrijf wat fijn is: wat, en wanneer.</translation>
    </message>
    <message>
        <source>“{words}” is about money and is better left out. Write what they would love to do.</source>
        <translation>“{words}” gaat over geld en laat je beter weg. Schrijf wat ze graag zouden doen.</translation>
    </message>
    <message>
        <source>“{words}” is about belief. Write what they like to do, and with whom.</source>
        <translation>“{words}” gaat over geloof. Schrijf wat ze graag doen, en met wie.</translation>
    </message>
    <message>
        <source>“{words}” is about origin. Write which languages they speak, or what they cook.</source>
        <translation>“{words}” gaat over afkomst. Schrijf welke talen ze spreken, of wat ze koken.</translation>
    </message>
    <message>
        <source>{words} looks like a citizen number. It does not belong here; leave it out.</source>
        <translation>{words} lijkt een burgerservicenummer. Dat hoort hier niet; laat het weg.</translation>
    </message>
    <message>
        <source>{words} looks like a date of birth. You do not need it here.</source>
        <translation>{words} lijkt een geboortedatum. Die heb je hier niet nodig.</translation>
    </message>
    <message>
        <source>“{words}” is a judgement. What did they say themselves that they can or would love?</source>
        <translation>“{words}” is een oordeel. Wat zeiden ze zelf dat ze kunnen of graag willen?</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Sranan Tongo</source>
        <translation>Sranantongo</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiaments</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Koerdisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhaars</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Sarnami</source>
        <translation>Sarnami</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaals</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Maleis</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javaans</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thais</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowaaks</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Servisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanees</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeens</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbeidzjaans</translation>
    </message>
    <message>
        <source>Aramaic</source>
        <translation>Aramees</translation>
    </message>
    <message>
        <source>Cape Verdean Creole</source>
        <translation>Kaapverdisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>Twi</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>Fries</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Deens</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noors</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litouws</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lets</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Ests</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Sloveens</translation>
    </message>
    <message>
        <source>Dutch Sign Language</source>
        <translation>Nederlandse Gebarentaal</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>{head}, {next}</source>
        <translation>{head}, {next}</translation>
    </message>
    <message>
        <source>{head} and {last}</source>
        <translation>{head} en {last}</translation>
    </message>
    <message>
        <source>{head} or {last}</source>
        <translation>{head} of {last}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>They stay with the name behind them.</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Not suggested because this is one and the same person.</source>
        <translation>Niet voorgesteld omdat dit één en dezelfde mens is.</translation>
    </message>
    <message>
        <source>Not suggested because not everybody has said yes to that yet.</source>
        <translation>Niet voorgesteld omdat nog niet iedereen daar ja op zei.</translation>
    </message>
    <message>
        <source>Not suggested because somebody is taking a break.</source>
        <translation>Niet voorgesteld omdat iemand even pauze heeft.</translation>
    </message>
    <message>
        <source>Not suggested because what was said no longer holds.</source>
        <translation>Niet voorgesteld omdat wat gezegd is nu niet meer geldt.</translation>
    </message>
    <message>
        <source>Not suggested because this is resting for a while.</source>
        <translation>Niet voorgesteld omdat dit een poosje rust.</translation>
    </message>
    <message>
        <source>Not suggested because somebody said they would rather not.</source>
        <translation>Niet voorgesteld omdat iemand zei: liever niet.</translation>
    </message>
    <message>
        <source>Not suggested because they live together.</source>
        <translation>Niet voorgesteld omdat ze samen wonen.</translation>
    </message>
    <message>
        <source>Not suggested because they are free at different times.</source>
        <translation>Niet voorgesteld omdat ze op andere momenten tijd hebben.</translation>
    </message>
    <message>
        <source>Not suggested because they speak different languages.</source>
        <translation>Niet voorgesteld omdat ze andere talen spreken.</translation>
    </message>
    <message>
        <source>Not suggested because somebody has enough under way already.</source>
        <translation>Niet voorgesteld omdat iemand al genoeg heeft lopen.</translation>
    </message>
    <message>
        <source>Both of them mention {words}.</source>
        <translation>Allebei noemen ze {words}.</translation>
    </message>
    <message>
        <source>{words} lie close together.</source>
        <translation>{words} liggen dicht bij elkaar.</translation>
    </message>
    <message>
        <source>{words} both have {part} in them.</source>
        <translation>In {words} zit allebei {part}.</translation>
    </message>
    <message>
        <source>{words} go together.</source>
        <translation>{words} horen bij elkaar.</translation>
    </message>
    <message>
        <source>A surprising one, from further away.</source>
        <translation>Een verrassing, van wat verder weg.</translation>
    </message>
    <message>
        <source>A surprising one, from further away: {words}.</source>
        <translation>Een verrassing, van wat verder weg: {words}.</translation>
    </message>
    <message>
        <source>Perhaps, from a little further: {words}.</source>
        <translation>Misschien, van iets verder weg: {words}.</translation>
    </message>
    <message>
        <source>What they say comes down to nearly the same thing.</source>
        <translation>Wat ze zeggen komt bijna op hetzelfde neer.</translation>
    </message>
    <message>
        <source>{quotes}: that is nearly the same thing.</source>
        <translation>{quotes}: dat is bijna hetzelfde.</translation>
    </message>
    <message>
        <source>Everybody has something that another would love.</source>
        <translation>Ieder heeft iets wat een ander graag wil.</translation>
    </message>
    <message>
        <source>What {one} would love, {other} can give, and the other way round.</source>
        <translation>Wat {one} graag wil, kan {other} geven. En andersom.</translation>
    </message>
    <message>
        <source>{name} has the same wish.</source>
        <translation>{name} wil dat ook graag.</translation>
    </message>
    <message>
        <source>{people} have a wish in common.</source>
        <translation>{people} delen een wens.</translation>
    </message>
    <message>
        <source>{people} have a wish in common: {quotes}.</source>
        <translation>{people} delen een wens: {quotes}.</translation>
    </message>
    <message>
        <source>{people} are free then: {times}.</source>
        <translation>{people} kunnen dan: {times}.</translation>
    </message>
    <message>
        <source>They are both free: {times}.</source>
        <translation>Allebei hebben ze tijd: {times}.</translation>
    </message>
    <message>
        <source>There is {part} in {whole}.</source>
        <translation>{part} zit ook in {whole}.</translation>
    </message>
    <message>
        <source>{name} knows {other} and could invite them.</source>
        <translation>{name} kent {other} en kan de uitnodiging doen.</translation>
    </message>
    <message>
        <source>{people} would be the first from {street}.</source>
        <translation>{people} is dan de eerste uit deze straat: {street}.</translation>
    </message>
    <message>
        <source>{people} would be the first who speaks {languages}.</source>
        <translation>{people} is dan de eerste die {languages} spreekt.</translation>
    </message>
    <message>
        <source>If {other} would rather not, {one} could step in.</source>
        <translation>Heeft {other} er geen zin in, dan kan {one} inspringen.</translation>
    </message>
    <message>
        <source>If {other} would rather not, {one} could step in: {quotes}.</source>
        <translation>Heeft {other} er geen zin in, dan kan {one} inspringen: {quotes}.</translation>
    </message>
    <message>
        <source>It began with a question to the neighbourhood: {theme}.</source>
        <translation>Het begon met een vraag aan de buurt: {theme}.</translation>
    </message>
    <message>
        <source>As far as we know, {people} would meet new people here.</source>
        <translation>Voor zover we weten leert {people} hier nieuwe mensen kennen.</translation>
    </message>
    <message>
        <source>They can speak {languages} together.</source>
        <translation>Ze kunnen samen {languages} spreken.</translation>
    </message>
    <message>
        <source>They live close to each other.</source>
        <translation>Ze wonen dicht bij elkaar.</translation>
    </message>
    <message>
        <source>They live in the same street: {street}.</source>
        <translation>Ze wonen in dezelfde straat: {street}.</translation>
    </message>
    <message>
        <source>This was told {when}.</source>
        <translation>Dit is {when} verteld.</translation>
    </message>
    <message>
        <source>{people} told this {when}: {quotes}.</source>
        <translation>{people} vertelden {when}: {quotes}.</translation>
    </message>
    <message>
        <source>{name} told this {when}: {quotes}.</source>
        <translation>{name} vertelde {when}: {quotes}.</translation>
    </message>
    <message>
        <source>{people} lit up while telling it.</source>
        <translation>Bij het vertellen begonnen de ogen van {people} te stralen.</translation>
    </message>
    <message>
        <source>{people} lit up at {quotes}.</source>
        <translation>Bij {quotes} begonnen de ogen van {people} te stralen.</translation>
    </message>
    <message>
        <source>As far as we know they have not met yet.</source>
        <translation>Voor zover we weten kennen ze elkaar nog niet.</translation>
    </message>
    <message>
        <source>As far as we know, {people} have not met yet.</source>
        <translation>Voor zover we weten kennen {people} elkaar nog niet.</translation>
    </message>
    <message>
        <source>Nobody has asked {people} to join in yet.</source>
        <translation>Nog niemand vroeg {people} om mee te doen.</translation>
    </message>
    <message>
        <source>{people} can bring something too: {quotes}.</source>
        <translation>Ook {people} kan iets brengen: {quotes}.</translation>
    </message>
    <message>
        <source>Nice to ask {people} as well: what are you good at?</source>
        <translation>Leuk om {people} ook te vragen: waar ben je goed in?</translation>
    </message>
    <message>
        <source>Nice to ask {people} as well: what would you love to do?</source>
        <translation>Leuk om {people} ook te vragen: wat zou je graag willen?</translation>
    </message>
    <message>
        <source>{name} knows them and could introduce them.</source>
        <translation>{name} kent ze en kan ze aan elkaar voorstellen.</translation>
    </message>
    <message>
        <source>{name} knows {people} and could introduce them.</source>
        <translation>{name} kent {people} en kan ze aan elkaar voorstellen.</translation>
    </message>
    <message>
        <source>{first} knows {one}, {second} knows {other}, and {first} and {second} know each other.</source>
        <translation>{first} kent {one}, {second} kent {other}, en {first} en {second} kennen elkaar.</translation>
    </message>
    <message>
        <source>As far as we know, {people} move in circles that have not met yet.</source>
        <translation>Voor zover we weten kennen de kringen van {people} elkaar nog niet.</translation>
    </message>
    <message>
        <source>{people} would all love this.</source>
        <translation>{people} willen dit allemaal graag.</translation>
    </message>
    <message>
        <source>{people} would all love something like this: {quotes}.</source>
        <translation>{people} willen allemaal graag zoiets: {quotes}.</translation>
    </message>
    <message>
        <source>{name} knows a thing or two about it.</source>
        <translation>{name} heeft er verstand van.</translation>
    </message>
    <message>
        <source>{name} knows a thing or two about it: {quotes}.</source>
        <translation>{name} heeft er verstand van: {quotes}.</translation>
    </message>
    <message>
        <source>It could be here: {place}.</source>
        <translation>Het kan hier: {place}.</translation>
    </message>
    <message>
        <source>{people} has something for it: {quotes}.</source>
        <translation>{people} heeft er iets voor: {quotes}.</translation>
    </message>
    <message>
        <source>{people} have something for it: {quotes}.</source>
        <translation>{people} hebben er iets voor: {quotes}.</translation>
    </message>
    <message>
        <source>{people} meet in {group} already.</source>
        <translation>{people} komen elkaar al tegen bij {group}.</translation>
    </message>
    <message>
        <source>There is a group already that may like to join in: {group}.</source>
        <translation>Er is al een groep die misschien mee wil doen: {group}.</translation>
    </message>
    <message>
        <source>somebody who can show how</source>
        <translation>iemand die het kan voordoen</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>een plek</translation>
    </message>
    <message>
        <source>things to do it with</source>
        <translation>spullen om het mee te doen</translation>
    </message>
    <message>
        <source>Still to find together, if you like: {what}.</source>
        <translation>Nog samen te vinden, als jullie dat willen: {what}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>’s ochtends</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>’s middags</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>’s avonds</translation>
    </message>
    <message>
        <source>every morning</source>
        <translation>elke ochtend</translation>
    </message>
    <message>
        <source>every afternoon</source>
        <translation>elke middag</translation>
    </message>
    <message>
        <source>every evening</source>
        <translation>elke avond</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>vandaag om {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>in {month}</translation>
    </message>
    <message>
        <source>in {month} {year}</source>
        <translation>in {month} {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>een week geleden</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>in het weekend</translation>
    </message>
    <message>
        <source>{days} {when}</source>
        <translation>{days} {when}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>doordeweeks</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>{day} {part} and {other_part}</source>
        <translation>{day}{part} en -{other_part}</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <translation>{day}{part}</translation>
    </message>
    <message>
        <source>{day} and {daypart}</source>
        <translation>{day}- en {daypart}</translation>
    </message>
    <message>
        <source>{day}, {dayparts}</source>
        <translation>{day}-, {dayparts}</translation>
    </message>
    <message>
        <source>can</source>
        <translation>kan</translation>
    </message>
    <message>
        <source>has</source>
        <translation>heeft</translation>
    </message>
    <message>
        <source>wants to do</source>
        <translation>wil doen</translation>
    </message>
    <message>
        <source>wants to learn</source>
        <translation>wil leren</translation>
    </message>
    <message>
        <source>dreams of</source>
        <translation>droomt van</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>liever niet</translation>
    </message>
    <message>
        <source>has to share</source>
        <translation>deelt graag</translation>
    </message>
    <message>
        <source>would love to</source>
        <translation>wil graag</translation>
    </message>
    <message>
        <source>would love to learn</source>
        <translation>wil graag leren</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>in het register</translation>
    </message>
    <message>
        <source>in suggestions</source>
        <translation>in suggesties</translation>
    </message>
    <message>
        <source>first name on cards</source>
        <translation>voornaam op kaartjes</translation>
    </message>
    <message>
        <source>passed on to the other person</source>
        <translation>doorgeven aan de ander</translation>
    </message>
    <message>
        <source>in the story afterwards</source>
        <translation>in het verhaal erna</translation>
    </message>
    <message>
        <source>May we write down what you tell us, and keep it in our register?</source>
        <translation>Mogen we opschrijven wat je vertelt en het bewaren in ons register?</translation>
    </message>
    <message>
        <source>May we think of you when we look for people who could do something together?</source>
        <translation>Mogen we aan je denken als we mensen zoeken die samen iets kunnen doen?</translation>
    </message>
    <message>
        <source>May a conversation card carry your first name and what you said?</source>
        <translation>Mogen je voornaam en wat je zei op een gesprekskaartje staan?</translation>
    </message>
    <message>
        <source>May we tell the other person how to find you, once you both say yes?</source>
        <translation>Mogen we de ander vertellen waar je te vinden bent, als jullie allebei ja zeggen?</translation>
    </message>
    <message>
        <source>May we tell what grew out of it, with your first name?</source>
        <translation>Mogen we vertellen wat eruit groeide, met je voornaam erbij?</translation>
    </message>
    <message>
        <source>it is theirs</source>
        <translation>is ervan</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>When and for whom it is open</source>
        <translation>Wanneer en voor wie open</translation>
    </message>
    <message>
        <source>Nothing for people</source>
        <translation>Niets vóór mensen</translation>
    </message>
    <message>
        <source>First the relation</source>
        <translation>Eerst de relatie</translation>
    </message>
    <message>
        <source>Follow the energy</source>
        <translation>Volg de energie</translation>
    </message>
    <message>
        <source>It begins with a conversation</source>
        <translation>Het begint met een gesprek</translation>
    </message>
    <message>
        <source>Always together</source>
        <translation>Altijd samen</translation>
    </message>
    <message>
        <source>Come back soon, build on</source>
        <translation>Snel terug, verder bouwen</translation>
    </message>
    <message>
        <source>Meeting is doing</source>
        <translation>Samenkomen is doen</translation>
    </message>
    <message>
        <source>See what is strong</source>
        <translation>Zie wat sterk is</translation>
    </message>
    <message>
        <source>Nobody's voice</source>
        <translation>Niemands stem</translation>
    </message>
    <message>
        <source>Serve the whole</source>
        <translation>Dien het geheel</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Wie is er niet bij?</translation>
    </message>
    <message>
        <source>Residents own it</source>
        <translation>Bewoners zijn eigenaar</translation>
    </message>
    <message>
        <source>We do nothing for people and bring no solutions. We ask, and their yes counts.</source>
        <translation>We doen niets voor mensen en brengen geen oplossingen. We vragen, en hun ja telt.</translation>
    </message>
    <message>
        <source>We know names and what matters to somebody, and pick up on that.</source>
        <translation>We kennen namen en wat iemand belangrijk vindt, en haken daarop aan.</translation>
    </message>
    <message>
        <source>We go where eyes light up, not where a plan points.</source>
        <translation>We gaan waar ogen gaan stralen, niet waar een plan heen wijst.</translation>
    </message>
    <message>
        <source>No form and no counter: we talk, and hear what somebody says.</source>
        <translation>Geen formulier en geen loket: we praten, en horen wat iemand zegt.</translation>
    </message>
    <message>
        <source>We look for what people can do with each other, before one does it for another.</source>
        <translation>We zoeken wat mensen met elkaar kunnen doen, eerder dan de een voor de ander.</translation>
    </message>
    <message>
        <source>We respond soon and go on with what went well. That keeps things moving.</source>
        <translation>We reageren snel en gaan verder met wat goed ging. Zo blijft het in beweging.</translation>
    </message>
    <message>
        <source>We come together to do something, not only to talk about it.</source>
        <translation>We komen bij elkaar om iets te doen, niet alleen om erover te praten.</translation>
    </message>
    <message>
        <source>We look at what people can, have and dream of.</source>
        <translation>We kijken naar wat mensen kunnen, hebben en dromen.</translation>
    </message>
    <message>
        <source>We take no sides, stand between nobody and let people speak for themselves.</source>
        <translation>We kiezen geen kant, staan nergens tussen en laten mensen zelf spreken.</translation>
    </message>
    <message>
        <source>We are there for the neighbourhood together. We do not treat and do not enforce.</source>
        <translation>We zijn er voor de buurt samen. We zijn geen hulpverlener en geen handhaver.</translation>
    </message>
    <message>
        <source>We keep looking for who is missing, and who could invite them.</source>
        <translation>We blijven kijken wie ontbreekt, en wie die kan uitnodigen.</translation>
    </message>
    <message>
        <source>What residents begin stays theirs. Organisations take part and do not take over.</source>
        <translation>Wat bewoners beginnen blijft van hen. Instanties doen mee en nemen het niet over.</translation>
    </message>
    <message>
        <source>What did I do that people could have done themselves?</source>
        <translation>Wat deed ik dat mensen zelf hadden gekund?</translation>
    </message>
    <message>
        <source>Of whom do I not know yet what matters to them?</source>
        <translation>Van wie weet ik nog niet wat belangrijk is?</translation>
    </message>
    <message>
        <source>Where did eyes light up this week, and what did I do with it?</source>
        <translation>Waar gingen deze week ogen stralen, en wat deed ik daarmee?</translation>
    </message>
    <message>
        <source>With whom did I talk without wanting anything from them?</source>
        <translation>Met wie praatte ik zonder iets te willen?</translation>
    </message>
    <message>
        <source>What could the one who receives bring as well?</source>
        <translation>Wat kan wie ontvangt zelf ook brengen?</translation>
    </message>
    <message>
        <source>Who waits for me, and what can I do about it today?</source>
        <translation>Wie wacht op mij, en wat kan ik vandaag doen?</translation>
    </message>
    <message>
        <source>What did we make when we last came together?</source>
        <translation>Wat maakten we toen we het laatst samenkwamen?</translation>
    </message>
    <message>
        <source>Which word of mine made somebody smaller than they are?</source>
        <translation>Welk woord van mij maakte iemand kleiner dan die is?</translation>
    </message>
    <message>
        <source>Whom do I always ask, and whom never?</source>
        <translation>Wie vraag ik altijd, en wie nooit?</translation>
    </message>
    <message>
        <source>What would go on if I were away for a month?</source>
        <translation>Wat gaat door als ik een maand weg ben?</translation>
    </message>
    <message>
        <source>Who was not there, and who knows them?</source>
        <translation>Wie was er niet bij, en wie kent die?</translation>
    </message>
    <message>
        <source>Of whom is this really?</source>
        <translation>Van wie is dit eigenlijk?</translation>
    </message>
    <message>
        <source>said yes themselves</source>
        <translation>zeiden zelf ja</translation>
    </message>
    <message>
        <source>said later</source>
        <translation>zeiden later</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>zeiden nee</translation>
    </message>
    <message>
        <source>have not answered yet</source>
        <translation>zeiden nog niets</translation>
    </message>
    <message>
        <source>we know what matters to them</source>
        <translation>van wie we weten wat belangrijk is</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>much spark</source>
        <translation>veel vonk</translation>
    </message>
    <message>
        <source>some spark</source>
        <translation>een beetje vonk</translation>
    </message>
    <message>
        <source>no spark</source>
        <translation>geen vonk</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <translation>gezegd in een gesprek</translation>
    </message>
    <message>
        <source>came in another way</source>
        <translation>kwam anders binnen</translation>
    </message>
    <message>
        <source>something together</source>
        <translation>iets samen</translation>
    </message>
    <message>
        <source>initiatives of residents</source>
        <translation>initiatieven van bewoners</translation>
    </message>
    <message>
        <source>one for the other</source>
        <translation>de een voor de ander</translation>
    </message>
    <message>
        <source>answered within a week</source>
        <translation>antwoord binnen een week</translation>
    </message>
    <message>
        <source>answered within three weeks</source>
        <translation>antwoord binnen drie weken</translation>
    </message>
    <message>
        <source>answered later</source>
        <translation>later antwoord</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wacht nog</translation>
    </message>
    <message>
        <source>something was done</source>
        <translation>er is iets gedaan</translation>
    </message>
    <message>
        <source>not told yet what was done</source>
        <translation>nog niet verteld wat er gedaan is</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>what people can and have</source>
        <translation>wat mensen kunnen en hebben</translation>
    </message>
    <message>
        <source>what they would love</source>
        <translation>wat ze graag willen</translation>
    </message>
    <message>
        <source>what they would rather not</source>
        <translation>wat ze liever niet willen</translation>
    </message>
    <message>
        <source>people not asked this year</source>
        <translation>mensen die dit jaar niet gevraagd zijn</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>één keer gevraagd</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>twee keer gevraagd</translation>
    </message>
    <message>
        <source>asked three times or more</source>
        <translation>drie keer of vaker gevraagd</translation>
    </message>
    <message>
        <source>people in something together</source>
        <translation>mensen die samen iets doen</translation>
    </message>
    <message>
        <source>spoken with this year</source>
        <translation>dit jaar gesproken</translation>
    </message>
    <message>
        <source>did not come up yet</source>
        <translation>kwamen nog niet voorbij</translation>
    </message>
    <message>
        <source>residents who own</source>
        <translation>bewoners die eigenaar zijn</translation>
    </message>
    <message>
        <source>people who take part</source>
        <translation>mensen die meedoen</translation>
    </message>
    <message>
        <source>organisations that take part</source>
        <translation>instanties die meedoen</translation>
    </message>
    <message>
        <source>Answers to what was asked, this year</source>
        <translation>Antwoorden op wat we vroegen, dit jaar</translation>
    </message>
    <message>
        <source>Residents in the register</source>
        <translation>Bewoners in het register</translation>
    </message>
    <message>
        <source>Conversations of the last half year</source>
        <translation>Gesprekken van het laatste half jaar</translation>
    </message>
    <message>
        <source>Everything people said</source>
        <translation>Alles wat mensen zeiden</translation>
    </message>
    <message>
        <source>What was begun this year</source>
        <translation>Wat dit jaar begon</translation>
    </message>
    <message>
        <source>From question to first answer, this year</source>
        <translation>Van vraag tot eerste antwoord, dit jaar</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samenkomsten</translation>
    </message>
    <message>
        <source>What stands in the register</source>
        <translation>Wat er in het register staat</translation>
    </message>
    <message>
        <source>How the asking is spread, this year</source>
        <translation>Hoe het vragen verdeeld is, dit jaar</translation>
    </message>
    <message>
        <source>How the web of people who know each other grew</source>
        <translation>Hoe het web van mensen die elkaar kennen groeide</translation>
    </message>
    <message>
        <source>Who came up</source>
        <translation>Wie er voorbijkwam</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>on their own page</source>
        <translation>op het eigen blad</translation>
    </message>
    <message>
        <source>came along with a list</source>
        <translation>meegekomen met een lijst</translation>
    </message>
    <message>
        <source>live together</source>
        <translation>wonen samen</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>buren</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>kennen elkaar</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>bewoner</translation>
    </message>
    <message>
        <source>someone of an organisation</source>
        <translation>iemand van een instantie</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>heel erg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>met each other</source>
        <translation>kennisgemaakt</translation>
    </message>
    <message>
        <source>doing it together</source>
        <translation>samen bezig</translation>
    </message>
    <message>
        <source>here to stay</source>
        <translation>blijvend</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>They know each other already</source>
        <translation>Ze kennen elkaar al</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>Deze woorden horen niet bij elkaar</translation>
    </message>
    <message>
        <source>Rather not these people together</source>
        <translation>Liever niet deze mensen samen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>gift and wish</source>
        <translation>kan en wil</translation>
    </message>
    <message>
        <source>the same wish</source>
        <translation>dezelfde wens</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>over en weer</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kring</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>verrassend</translation>
    </message>
    <message>
        <source>fits very well</source>
        <translation>past heel goed</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation>past goed</translation>
    </message>
    <message>
        <source>worth a conversation</source>
        <translation>een gesprek waard</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>joins parts</source>
        <translation>verbindt delen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>belongs there</source>
        <translation>hoort daarbij</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>coming up</source>
        <translation>komt op</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>blijft leven</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>rustiger</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>instantie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What sort</source>
        <translation>Wat voor soort</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>Who to speak to</source>
        <translation>Wie je kunt aanspreken</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What is possible here</source>
        <translation>Wat hier kan</translation>
    </message>
    <message>
        <source>Who has the key</source>
        <translation>Wie de sleutel heeft</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Ask {people}: may you be introduced to others?</source>
        <translation>Vraag {people}: mag ik je aan anderen voorstellen?</translation>
    </message>
    <message>
        <source>Ask {people}: do you feel like it again?</source>
        <translation>Vraag {people}: heb je er weer zin in?</translation>
    </message>
    <message>
        <source>There is room again when something {people} has under way is done.</source>
        <translation>Er is weer ruimte als iets waar {people} nu mee bezig is, klaar is.</translation>
    </message>
    <message>
        <source>Ask {people}: when else would suit you?</source>
        <translation>Vraag {people}: wanneer kan het nog meer?</translation>
    </message>
    <message>
        <source>Ask {people}: which other languages do you speak?</source>
        <translation>Vraag {people}: welke talen spreek je nog meer?</translation>
    </message>
    <message>
        <source>{name} speaks a language of each ({languages}) and could be there.</source>
        <translation>{name} spreekt van ieder een taal ({languages}) en kan erbij zijn.</translation>
    </message>
    <message>
        <source>It can be suggested again from {date}.</source>
        <translation>Vanaf {date} kan dit weer een suggestie zijn.</translation>
    </message>
    <message>
        <source>They have something going together already.</source>
        <translation>Ze hebben samen al iets lopen.</translation>
    </message>
    <message>
        <source>They could meet about something else: {quotes}.</source>
        <translation>Ze kunnen elkaar treffen over iets anders: {quotes}.</translation>
    </message>
    <message>
        <source>Ask {people}: what do you feel like now?</source>
        <translation>Vraag {people}: waar heb je nu zin in?</translation>
    </message>
    <message>
        <source>Ask {people}: what are you good at?</source>
        <translation>Vraag {people}: waar ben je goed in?</translation>
    </message>
    <message>
        <source>Ask {people}: what would you love to do?</source>
        <translation>Vraag {people}: wat zou je graag doen?</translation>
    </message>
    <message>
        <source>Ask {people}: what else do you love?</source>
        <translation>Vraag {people}: waar houd je nog meer van?</translation>
    </message>
    <message>
        <source>{name} knows {others} and could introduce them.</source>
        <translation>{name} kent {others} en kan ze aan elkaar voorstellen.</translation>
    </message>
    <message>
        <source>Speaks of it: {words}.</source>
        <translation>Heeft het erover: {words}.</translation>
    </message>
    <message>
        <source>Close to it: {words}.</source>
        <translation>Komt in de buurt: {words}.</translation>
    </message>
    <message>
        <source>Comes down to nearly the same thing.</source>
        <translation>Komt bijna op hetzelfde neer.</translation>
    </message>
    <message>
        <source>Through {name}, who could ask {other} along: {how}.</source>
        <translation>Via {name}, die {other} kan meevragen: {how}.</translation>
    </message>
    <message>
        <source>Through {names}: {how}.</source>
        <translation>Via {names}: {how}.</translation>
    </message>
    <message>
        <source>together in {group}</source>
        <translation>samen bij {group}</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>dezelfde straat</translation>
    </message>
    <message>
        <source>both speak of {words}</source>
        <translation>allebei noemen ze {words}</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>ze kennen elkaar</translation>
    </message>
    <message>
        <source>Ask: what do you like to do, and what comes easy?</source>
        <translation>Vraag: wat doe je graag, en wat gaat je makkelijk af?</translation>
    </message>
    <message>
        <source>Ask after {quotes}.</source>
        <translation>Vraag naar {quotes}.</translation>
    </message>
    <message>
        <source>Would get to know new people here</source>
        <translation>Zou hier nieuwe mensen leren kennen</translation>
    </message>
    <message>
        <source>Not asked to join in yet</source>
        <translation>Nog niet meegevraagd</translation>
    </message>
    <message>
        <source>Not in a suggestion yet</source>
        <translation>Nog niet in een suggestie</translation>
    </message>
    <message>
        <source>Groups of acquaintances nobody is here from yet</source>
        <translation>Kringen waar nog niemand van erbij is</translation>
    </message>
    <message>
        <source>Streets nobody is here from yet</source>
        <translation>Straten waar nog niemand van erbij is</translation>
    </message>
    <message>
        <source>Languages we do not hear here yet</source>
        <translation>Talen die we hier nog niet horen</translation>
    </message>
    <message>
        <source>Free at other times</source>
        <translation>Kan op andere momenten</translation>
    </message>
    <message>
        <source>As far as we know, they know nobody else here yet.</source>
        <translation>Voor zover we weten kennen zij hier nog niemand.</translation>
    </message>
    <message>
        <source>As far as we know, nobody has asked them yet.</source>
        <translation>Voor zover we weten vroeg nog niemand hen mee.</translation>
    </message>
    <message>
        <source>None of today's suggestions is about them. A new conversation often helps.</source>
        <translation>Geen suggestie van nu gaat over hen. Een nieuw gesprek helpt vaak.</translation>
    </message>
    <message>
        <source>They know each other, as far as we know.</source>
        <translation>Zij kennen elkaar, voor zover we weten.</translation>
    </message>
    <message>
        <source>One person can bring a whole street along.</source>
        <translation>Eén bewoner kan een hele straat meenemen.</translation>
    </message>
    <message>
        <source>Somebody who speaks it opens the door for others.</source>
        <translation>Wie de taal spreekt, doet de deur open voor anderen.</translation>
    </message>
    <message>
        <source>They are free when nobody here is: {times}.</source>
        <translation>Zij kunnen als hier niemand kan: {times}.</translation>
    </message>
    <message>
        <source>The people around {name}</source>
        <translation>De mensen om {name} heen</translation>
    </message>
    <message>
        <source>To be asked again since {date}; the next cup of coffee will do.</source>
        <translation>Sinds {date} mag je het opnieuw vragen, bij de volgende kop koffie.</translation>
    </message>
    <message>
        <source>Ask again today.</source>
        <translation>Vraag het vandaag opnieuw.</translation>
    </message>
    <message>
        <source>Ask again tomorrow.</source>
        <translation>Vraag het morgen opnieuw.</translation>
    </message>
    <message>
        <source>name, address and how to reach somebody</source>
        <translation>naam, adres en hoe je iemand bereikt</translation>
    </message>
    <message>
        <source>what somebody said</source>
        <translation>wat iemand zei</translation>
    </message>
    <message>
        <source>what somebody agreed to</source>
        <translation>wat iemand goed vindt</translation>
    </message>
    <message>
        <source>people who know each other</source>
        <translation>wie elkaar kennen</translation>
    </message>
    <message>
        <source>which groups somebody belongs to</source>
        <translation>bij welke groepen iemand hoort</translation>
    </message>
    <message>
        <source>who knows a place or has its key</source>
        <translation>wie een plek kent of de sleutel heeft</translation>
    </message>
    <message>
        <source>who was in a conversation</source>
        <translation>wie bij een gesprek was</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>who is in a connection, with their answer</source>
        <translation>wie in een verbinding zit, met het antwoord</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>verbindingen</translation>
    </message>
    <message>
        <source>cards on paper</source>
        <translation>kaartjes op papier</translation>
    </message>
    <message>
        <source>suggestions put aside</source>
        <translation>suggesties die even rusten</translation>
    </message>
    <message>
        <source>who takes part in an initiative</source>
        <translation>wie meedoet met een initiatief</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiatieven</translation>
    </message>
    <message>
        <source>which organisations take part</source>
        <translation>welke instanties meedoen</translation>
    </message>
    <message>
        <source>who is invited to a gathering</source>
        <translation>wie uitgenodigd is voor een samenkomst</translation>
    </message>
    <message>
        <source>gatherings</source>
        <translation>samenkomsten</translation>
    </message>
    <message>
        <source>who is kept a while longer</source>
        <translation>wie nog een tijd blijft</translation>
    </message>
    <message>
        <source>where somebody stands in the picture of the web</source>
        <translation>waar iemand staat in het beeld van het buurtweb</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>instanties</translation>
    </message>
    <message>
        <source>words that belong together here</source>
        <translation>woorden die hier bij elkaar horen</translation>
    </message>
    <message>
        <source>what the connector thought about the rules</source>
        <translation>wat de verbinder dacht bij de spelregels</translation>
    </message>
    <message>
        <source>numbers that compare texts, without words</source>
        <translation>getallen om teksten te vergelijken, zonder woorden</translation>
    </message>
    <message>
        <source>that somebody was erased, without a name</source>
        <translation>dat er iemand gewist is, zonder naam</translation>
    </message>
    <message>
        <source>what was arranged for this register</source>
        <translation>wat er voor dit register is afgesproken</translation>
    </message>
    <message>
        <source>called</source>
        <translation>genoemd</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>volledige naam</translation>
    </message>
    <message>
        <source>who you are here</source>
        <translation>wie je hier bent</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>talen</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>wanneer je kunt</translation>
    </message>
    <message>
        <source>when you can, in your words</source>
        <translation>wanneer je kunt, in jouw woorden</translation>
    </message>
    <message>
        <source>what matters to you</source>
        <translation>wat voor jou telt</translation>
    </message>
    <message>
        <source>what we wrote beside it</source>
        <translation>wat wij erbij schreven</translation>
    </message>
    <message>
        <source>nothing is suggested for now</source>
        <translation>nu even niets voorstellen</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>waarvoor</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>jij zei ja</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>how you told it</source>
        <translation>hoe je het zei</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>opgeschreven door</translation>
    </message>
    <message>
        <source>ask again on</source>
        <translation>opnieuw vragen op</translation>
    </message>
    <message>
        <source>note</source>
        <translation>aantekening</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>what you said</source>
        <translation>wat je zei</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>gezegd op</translation>
    </message>
    <message>
        <source>spark noted</source>
        <translation>vonk genoteerd</translation>
    </message>
    <message>
        <source>how your eyes lit up</source>
        <translation>hoe je ogen straalden</translation>
    </message>
    <message>
        <source>no longer so since</source>
        <translation>niet meer zo sinds</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>wat er gezegd is</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>wat wij beloofden</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>beloofd voor</translation>
    </message>
    <message>
        <source>promise kept on</source>
        <translation>belofte nagekomen op</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>wat het is</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>hoe ver het is</translation>
    </message>
    <message>
        <source>begun on</source>
        <translation>begonnen op</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>laatste keer</translation>
    </message>
    <message>
        <source>story</source>
        <translation>verhaal</translation>
    </message>
    <message>
        <source>what it brought</source>
        <translation>wat het bracht</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>wat ervan kwam</translation>
    </message>
    <message>
        <source>why it rests</source>
        <translation>waarom het rust</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>jouw antwoord</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>geantwoord op</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>what is done together</source>
        <translation>wat jullie samen doen</translation>
    </message>
    <message>
        <source>what to bring along</source>
        <translation>wat je meeneemt</translation>
    </message>
    <message>
        <source>you came</source>
        <translation>je was er</translation>
    </message>
    <message>
        <source>your part</source>
        <translation>wat jij erin bent</translation>
    </message>
    <message>
        <source>you have the key</source>
        <translation>jij hebt de sleutel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>gedrukt op</translation>
    </message>
    <message>
        <source>came back on</source>
        <translation>terug op</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>plaats in de rij</translation>
    </message>
    <message>
        <source>written down on</source>
        <translation>opgeschreven op</translation>
    </message>
    <message>
        <source>last changed on</source>
        <translation>laatst veranderd op</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiatief</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>samenkomst</translation>
    </message>
    <message>
        <source>what you can or have</source>
        <translation>wat je kunt of hebt</translation>
    </message>
    <message>
        <source>what you would love</source>
        <translation>wat je graag wilt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>voorgesteld door</translation>
    </message>
    <message>
        <source>who could introduce</source>
        <translation>wie kan voorstellen</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>across</source>
        <translation>naar rechts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>naar beneden</translation>
    </message>
    <message>
        <source>to know people by name and to find each other</source>
        <translation>om mensen bij naam te kennen en elkaar te vinden</translation>
    </message>
    <message>
        <source>to remember what people say in their own words</source>
        <translation>om te onthouden wat mensen zeggen, in hun eigen woorden</translation>
    </message>
    <message>
        <source>to bring people together</source>
        <translation>om mensen bij elkaar te brengen</translation>
    </message>
    <message>
        <source>to keep to what people agreed to</source>
        <translation>om ons te houden aan wat mensen goed vinden</translation>
    </message>
    <message>
        <source>to do the work well</source>
        <translation>om het werk goed te doen</translation>
    </message>
    <message>
        <source>until somebody leaves or wants to be erased</source>
        <translation>tot iemand weggaat of gewist wil worden</translation>
    </message>
    <message>
        <source>as long as somebody it is about is there</source>
        <translation>zolang er iemand is over wie het gaat</translation>
    </message>
    <message>
        <source>as long as it is there in the neighbourhood</source>
        <translation>zolang het er is in de buurt</translation>
    </message>
    <message>
        <source>as long as the register</source>
        <translation>zolang het register er is</translation>
    </message>
    <message>
        <source>may be emptied any time; it is made again by itself</source>
        <translation>mag altijd leeg; het wordt vanzelf opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>Zoekt verbindingen…</translation>
    </message>
    <message>
        <source>Reading what people said…</source>
        <translation>Leest wat mensen vertelden…</translation>
    </message>
    <message>
        <source>Looking who and what fit together…</source>
        <translation>Kijkt wie en wat bij elkaar past…</translation>
    </message>
    <message>
        <source>This model can be used. What people said is read again once.</source>
        <translation>Dit model is te gebruiken. Wat mensen vertelden, wordt één keer opnieuw gelezen.</translation>
    </message>
    <message>
        <source>In this folder model.onnx and tokenizer.json are not both there. koekdesk goes on with the model that comes along. Choose the folder that has these two files.</source>
        <translation>In deze map staan model.onnx en tokenizer.json niet allebei. koekdesk gaat verder met het model dat erbij zit. Kies de map waar die twee bestanden in staan.</translation>
    </message>
    <message>
        <source>koekdesk cannot read models of your own on this computer yet, and goes on with the one that comes along. Whoever looks after the computer can add it: pip install koekdesk[onnx].</source>
        <translation>koekdesk kan op deze computer nog geen eigen model lezen en gaat verder met het model dat erbij zit. Wie de computer beheert, kan dit toevoegen: pip install koekdesk[onnx].</translation>
    </message>
    <message>
        <source>The model in this folder cannot be used. koekdesk goes on with the one that comes along, and your register is safe. Choose another folder, or get the two files again.</source>
        <translation>Het model in deze map is niet te gebruiken. koekdesk gaat verder met het model dat erbij zit, en je register is veilig. Kies een andere map, of haal de twee bestanden opnieuw.</translation>
    </message>
    <message>
        <source>Ask {names}: what do you think of it?</source>
        <translation>Vraag aan {names}: wat vind jij ervan?</translation>
    </message>
    <message>
        <source>They all said yes. Shall we bring them together?</source>
        <translation>Iedereen zei ja. Breng je ze bij elkaar?</translation>
    </message>
    <message>
        <source>They met. What would they like to do together?</source>
        <translation>Ze hebben kennisgemaakt. Wat willen ze samen doen?</translation>
    </message>
    <message>
        <source>Drop in: how is it going, and who could join?</source>
        <translation>Loop eens binnen: hoe gaat het, en wie kan erbij?</translation>
    </message>
    <message>
        <source>Ask them in other words, or let it rest with a reason.</source>
        <translation>Vraag het eens anders, of laat het rusten en schrijf op waarom.</translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSaid</name>
    <message>
        <source>Ask the neighbourhood</source>
        <extracomment>Somebody's page is wanted: a UUID. The theme is to be asked to the neighbourhood.</extracomment>
        <translation>Vraag de buurt</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>Name</source>
        <extracomment>What one comes for stands first: what is possible, and who opens the door. As wide as a comfortable line and a little room.</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Knows somebody there</source>
        <translation>Kent daar iemand</translation>
    </message>
    <message>
        <source>Add somebody, by name</source>
        <translation>Voeg iemand toe, op naam</translation>
    </message>
    <message>
        <source>Take this out of the register</source>
        <translation>Dit uit het register halen</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Nee, laat staan</translation>
    </message>
    <message>
        <source>Take {name} out of the register? The people stay.</source>
        <translation>{name} uit het register halen? De mensen blijven.</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Wie erbij hoort</translation>
    </message>
    <message>
        <source>Who knows this place</source>
        <translation>Wie kent deze plek</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Wie er werkt</translation>
    </message>
    <message>
        <source>{name} corrected</source>
        <translation>{name} verbeterd</translation>
    </message>
    <message>
        <source>Somebody added to {name}</source>
        <translation>Iemand toegevoegd aan {name}</translation>
    </message>
    <message>
        <source>Who has the key of {name}</source>
        <translation>Wie de sleutel heeft van {name}</translation>
    </message>
    <message>
        <source>Somebody leaves {name}</source>
        <translation>Iemand weg bij {name}</translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>{name} weggehaald</translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message>
        <source>How they know each other</source>
        <translation>Hoe ze elkaar kennen</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message>
        <source>They do not know each other: {name}</source>
        <translation>Ze kennen elkaar niet: {name}</translation>
    </message>
    <message>
        <source>They do not know each other</source>
        <translation>Ze kennen elkaar niet</translation>
    </message>
    <message>
        <source>How {name} knows {other}</source>
        <translation>Hoe {name} {other} kent</translation>
    </message>
    <message>
        <source>{name} does not know {other}</source>
        <translation>{name} kent {other} niet</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{name} said: {words}</source>
        <translation>{name} zei: {words}</translation>
    </message>
    <message>
        <source>Rather not now for {names}. Let it rest, with their words.</source>
        <translation>Liever niet nu voor {names}. Laat het rusten, met hun woorden erbij.</translation>
    </message>
    <message>
        <source>Another way: {name} fits with {other}. {name} said: {words}.</source>
        <translation>Anders bekeken: {name} past bij {other}. {name} zei: {words}.</translation>
    </message>
    <message>
        <source>Another way: {name} also said: {words}. Begin there?</source>
        <translation>Anders bekeken: {name} zei ook: {words}. Begin je daar?</translation>
    </message>
    <message>
        <source>Another way: meet at {place}. Possible there: {what}.</source>
        <translation>Anders bekeken: spreek af bij {place}. Daar kan: {what}.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noteer antwoord</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Ze zagen elkaar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Fits with {names}.</source>
        <translation>Past bij {names}.</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Bekijk kaartje</translation>
    </message>
    <message>
        <source>promised {when}</source>
        <translation>beloofd: {when}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>we said: {day}</source>
        <translation>afgesproken: {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>nog niemand uitgenodigd</translation>
    </message>
    <message>
        <source>How was it? Who came, and what grew out of it?</source>
        <translation>Hoe was het? Wie kwam er, en wat groeide eruit?</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Wie is er nog niet bij?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Vertel</translation>
    </message>
    <message>
        <source>card {numbers}, given out {when}</source>
        <translation>kaartje {numbers}, meegegeven: {when}</translation>
    </message>
    <message>
        <source>not spoken to ourselves yet</source>
        <translation>zelf nog niet gesproken</translation>
    </message>
    <message>
        <source>last spoken {when}</source>
        <translation>laatst gesproken: {when}</translation>
    </message>
    <message>
        <source>Pick up on what you heard:</source>
        <translation>Haak aan bij wat je hoorde:</translation>
    </message>
    <message>
        <source>Pick up on what you heard {when}:</source>
        <translation>Haak aan bij wat je {when} hoorde:</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>ask again today</source>
        <translation>vraag het vandaag opnieuw</translation>
    </message>
    <message>
        <source>ask again before {day}</source>
        <translation>vraag opnieuw voor {day}</translation>
    </message>
    <message>
        <source>Still good? {scopes}</source>
        <translation>Nog steeds goed? {scopes}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>not spoken for {months} or more</source>
        <translation>al {months} of langer niet gesproken</translation>
    </message>
    <message>
        <source>Who stays, whom do you call, who may go?</source>
        <translation>Wie blijft, wie bel je, wie laat je los?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Wait this long (ms) after a change, so that a row of edits is read once. A suggestion is wanted: SuggestionRow. A conversation is to be written down, with somebody (UUID) or with anybody (None). The list of who was not spoken to for very long is wanted. A quiet line for the status bar.</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Schrijf een gesprek op</translation>
    </message>
    <message>
        <source>Keep it warm</source>
        <translation>Houd het warm</translation>
    </message>
    <message>
        <source>What can still be kept going stands first.</source>
        <translation>Wat nog op gang te houden is, staat bovenaan.</translation>
    </message>
    <message>
        <source>Just said, and it fits</source>
        <translation>Net gezegd, en het past</translation>
    </message>
    <message>
        <source>Not spoken for a while</source>
        <translation>Een tijd niet gesproken</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Wat we beloofden</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samenkomsten</translation>
    </message>
    <message>
        <source>Cards on their way</source>
        <translation>Kaartjes onderweg</translation>
    </message>
    <message>
        <source>Ask again what is all right</source>
        <translation>Vraag opnieuw wat mag</translation>
    </message>
    <message>
        <source>People who connect others</source>
        <translation>Mensen die anderen verbinden</translation>
    </message>
    <message>
        <source>Seen from which people know each other, as far as we know.</source>
        <translation>Gezien vanuit wie elkaar kennen, voor zover we weten.</translation>
    </message>
    <message>
        <source>Look at it once</source>
        <translation>Kijk er eens naar</translation>
    </message>
    <message>
        <source>Nothing cools down today. Whom do you meet outside?</source>
        <translation>Vandaag koelt er niets af. Wie kom je buiten tegen?</translation>
    </message>
    <message>
        <source>Everything begins with a conversation. Write down the first one, or bring in a list you have (Ctrl+I). From then on this page tells what to do first.</source>
        <translation>Alles begint met een gesprek. Schrijf het eerste op, of lees een lijst in die je al hebt (Ctrl+I). Daarna vertelt deze bladzijde wat er eerst kan.</translation>
    </message>
    <message>
        <source>Promise kept: {names}</source>
        <translation>Belofte gedaan: {names}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gedaan: {what}</translation>
    </message>
    <message>
        <source>They met: {names}</source>
        <translation>Kennisgemaakt: {names}</translation>
    </message>
    <message>
        <source>{names} met. What would they do together?</source>
        <translation>{names} hebben kennisgemaakt. Wat gaan ze samen doen?</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>something happened today</source>
        <translation>vandaag gebeurde er iets</translation>
    </message>
    <message>
        <source>taken up {when}</source>
        <translation>opgepakt: {when}</translation>
    </message>
    <message>
        <source>Everybody said yes.</source>
        <translation>Iedereen zei ja.</translation>
    </message>
    <message>
        <source>Yes from {names}.</source>
        <translation>Ja van {names}.</translation>
    </message>
    <message>
        <source>Rather later, says {names}.</source>
        <translation>Liever later: {names}.</translation>
    </message>
    <message>
        <source>No from {names}, and that is fine.</source>
        <translation>Nee van {names}, en dat is goed.</translation>
    </message>
    <message>
        <source>Waiting for the own answer of {names}.</source>
        <translation>Wacht op het eigen antwoord van {names}.</translation>
    </message>
    <message>
        <source>{name} – now: {stage}</source>
        <translation>{name}, nu: {stage}</translation>
    </message>
    <message>
        <source>Why it rests: {name}</source>
        <translation>Waarom het rust: {name}</translation>
    </message>
    <message>
        <source>The story of {name}</source>
        <translation>Het verhaal van {name}</translation>
    </message>
    <message>
        <source>The harvest of {name}</source>
        <translation>De oogst van {name}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Over {name}</translation>
    </message>
    <message>
        <source>No gathering is planned yet.</source>
        <translation>Er staat nog geen samenkomst gepland.</translation>
    </message>
    <message>
        <source>Saved for your calendar: {name}</source>
        <translation>Bewaard voor je agenda: {name}</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Connections or initiatives</source>
        <translation>Verbindingen of initiatieven</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>Tables whose change can be seen in each of the two. Somebody's page is wanted: a UUID. Cards of these connections are wanted on paper: tuple[UUID, ...]. The suggestions are wanted. Who is not there yet is wanted, for a connection or an initiative: a UUID. A quiet line for the status bar.</extracomment>
        <translation>Samen</translation>
    </message>
    <message>
        <source>What grew out of a question.</source>
        <translation>Wat er groeide uit een vraag.</translation>
    </message>
    <message>
        <source>All days to your calendar</source>
        <translation>Alle dagen naar je agenda</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Go back, I will ask</source>
        <translation>Terug, ik vraag het</translation>
    </message>
    <message>
        <source>Keep only that</source>
        <translation>Alleen dat bewaren</translation>
    </message>
    <message>
        <source>{names} did not say yes to being in the register. Their name and their words are left out; what the others said stays.</source>
        <translation>{names} zei geen ja tegen het register. Die naam en woorden laten we weg; wat de anderen zeiden blijft.</translation>
    </message>
    <message>
        <source>{names} did not say yes to being in the register. Then only stays that you had a conversation today: no name and no words.</source>
        <translation>{names} zei geen ja tegen het register. Dan blijft alleen dat er een gesprek was: geen naam en geen woorden.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Passphrase or RecoveryCode, as it was typed.</extracomment>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery code, from the page in the drawer</source>
        <translation>Herstelcode, van het blad in de la</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtzin gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Herstelcode gebruiken</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>These are the pages, in plain words. With Ctrl+1, Ctrl+2 and so on you are there at once.</source>
        <translation>Dit zijn de pagina’s, in gewone woorden. Met Ctrl+1, Ctrl+2 en zo verder ben je er meteen.</translation>
    </message>
    <message>
        <source>Every day begins here. Each line has one button for the next step.</source>
        <translation>Hier begint elke dag. Elke regel heeft één knop voor de volgende stap.</translation>
    </message>
    <message>
        <source>Write down what somebody said, in their own words. The program makes something of it, and you correct it.</source>
        <translation>Schrijf hier op wat iemand zei, in de eigen woorden. Het programma maakt er iets van, en jij verbetert het.</translation>
    </message>
    <message>
        <source>Each card is a question to the people in it. Choose cards, print them and take them along.</source>
        <translation>Elk kaartje is een vraag aan de mensen die erop staan. Kies kaartjes, print ze en neem ze mee.</translation>
    </message>
    <message>
        <source>Here is what grew out of a question, with everybody's own answer.</source>
        <translation>Hier staat wat er groeide uit een vraag, met ieders eigen antwoord.</translation>
    </message>
    <message>
        <source>The last thing you did stands here, and you can undo it. Ctrl+K finds everything, F1 opens the handbook.</source>
        <translation>Hier staat wat je het laatst deed. Je kunt het altijd ongedaan maken. Ctrl+K vindt alles, F1 opent de handleiding.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Skip the walk</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>A walk: {street}</source>
        <translation>Een rondje: {street}</translation>
    </message>
    <message>
        <source>Greet, listen, and look who could bring others together.</source>
        <translation>Groet, luister, en kijk wie mensen bij elkaar kan brengen.</translation>
    </message>
    <message>
        <source>Nobody here said yes to being written down yet. Ring a bell!</source>
        <translation>Hier zei nog niemand ja tegen opschrijven. Bel eens aan!</translation>
    </message>
    <message>
        <source>Who did you meet? What did you hear?</source>
        <translation>Wie kwam je tegen? Wat hoorde je?</translation>
    </message>
    <message>
        <source>{number}   {name}</source>
        <translation>{number}   {name}</translation>
    </message>
    <message>
        <source>Ask after it: {lead}</source>
        <translation>Vraag ernaar: {lead}</translation>
    </message>
    <message>
        <source>Ask: what do you like to do, and what comes easy?</source>
        <translation>Vraag: wat doe je graag, en wat gaat je makkelijk af?</translation>
    </message>
    <message>
        <source>Not spoken yet. Get to know each other.</source>
        <translation>Nog niet gesproken. Maak kennis.</translation>
    </message>
    <message>
        <source>Spoken {when}.</source>
        <translation>Gesproken: {when}.</translation>
    </message>
    <message>
        <source>Long not spoken: {when}.</source>
        <translation>Lang niet gesproken: {when}.</translation>
    </message>
    <message>
        <source>Who never came up yet?</source>
        <translation>Wie kwam nog nooit ter sprake?</translation>
    </message>
    <message>
        <source>They were not asked for anything yet. For what?</source>
        <translation>Nog nergens voor gevraagd. Waarvoor wel?</translation>
    </message>
    <message>
        <source>A4, for in your pocket. Write on it, type it in at the desk.</source>
        <translation>A4, voor in je tas. Schrijf erop en typ het later over.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>What grows in our neighbourhood</source>
        <extracomment>The letters of quotes: the largest at which all of it hangs on one sheet, else the last.</extracomment>
        <translation>Wat er groeit in onze buurt</translation>
    </message>
    <message>
        <source>Poster for the wall</source>
        <translation>Poster voor aan de muur</translation>
    </message>
    <message>
        <source>A3. First names only, of who said yes to telling their story to others.</source>
        <translation>A3. Alleen voornamen, van wie zijn verhaal aan anderen wil vertellen.</translation>
    </message>
    <message>
        <source>poster for the wall</source>
        <translation>poster voor aan de muur</translation>
    </message>
    <message>
        <source>{name} {lead}</source>
        <translation>{name} {lead}</translation>
    </message>
    <message>
        <source>Growing here: {things}.</source>
        <translation>Dit groeit hier: {things}.</translation>
    </message>
    <message>
        <source>{what} (with {names})</source>
        <translation>{what} (met {names})</translation>
    </message>
    <message>
        <source>This is what we can and have</source>
        <translation>Dit kunnen en hebben we</translation>
    </message>
    <message>
        <source>This is what we would love</source>
        <translation>Dit willen we graag</translation>
    </message>
    <message>
        <source>Do you see something? Speak to each other. Or come and tell yours.</source>
        <translation>Zie je iets? Spreek elkaar aan. Of kom het jouwe vertellen.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Around {names}</source>
        <translation>Rond {names}</translation>
    </message>
    <message>
        <source>Knows people around {names}</source>
        <translation>Kent mensen rond {names}</translation>
    </message>
    <message>
        <source>Nobody joins them yet, as far as we know.</source>
        <translation>Niemand verbindt hen nog, voor zover wij weten.</translation>
    </message>
    <message>
        <source>{name} knows people in both.</source>
        <translation>{name} kent mensen aan beide kanten.</translation>
    </message>
    <message>
        <source>{name} and {other} know each other, one on each side.</source>
        <translation>{name} en {other} kennen elkaar, ieder aan een kant.</translation>
    </message>
    <message>
        <source>Has the key: {names}</source>
        <translation>Heeft de sleutel: {names}</translation>
    </message>
    <message>
        <source>Knows nobody here yet, as far as we know.</source>
        <translation>Kent hier nog niemand, voor zover wij weten.</translation>
    </message>
    <message>
        <source>Knows {names}</source>
        <translation>Kent {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Met {names}</translation>
    </message>
    <message>
        <source>Known to {names}</source>
        <translation>Bekend bij {names}</translation>
    </message>
</context>
<context>
    <name>WebCounts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parts</source>
        <translation>
            <numerusform>nog %n deel</numerusform>
            <numerusform>nog %n delen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joins %n parts of the neighbourhood, as far as we know.</source>
        <translation>
            <numerusform>Verbindt %n deel van de buurt, voor zover wij weten.</numerusform>
            <numerusform>Verbindt %n delen van de buurt, voor zover wij weten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Search for a name.</source>
        <translation>
            <numerusform>En nog %n. Zoek op naam.</numerusform>
            <numerusform>En nog %n. Zoek op naam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Who knows whom</source>
        <extracomment>Somebody's page is wanted: a UUID. The page of a group or a place is wanted: a UUID. A theme is to be asked to the neighbourhood, in words. The picture is wanted on paper: a PrintJob. A quiet line for the status bar.</extracomment>
        <translation>Wie kent wie</translation>
    </message>
    <message>
        <source>Where the energy is</source>
        <translation>Waar energie zit</translation>
    </message>
    <message>
        <source>Who knows whom, or where the energy is</source>
        <translation>Wie kent wie, of waar energie zit</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Buurtweb</translation>
    </message>
    <message>
        <source>As far as we know, today.</source>
        <translation>Voor zover wij weten, vandaag.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print of bewaar</translation>
    </message>
    <message>
        <source>web of the neighbourhood</source>
        <translation>buurtweb</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Bewaard als {name}</translation>
    </message>
    <message>
        <source>Print on A3…</source>
        <translation>Print op A3…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Bewaar als plaatje (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Bewaar als tekening (SVG)…</translation>
    </message>
    <message>
        <source>Give everybody a new spot</source>
        <translation>Geef iedereen een nieuwe plek</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>Picture of people who know each other. Arrow keys go from one to another.</source>
        <extracomment>So many are lifted out of the picture one by one. Somebody or something was clicked, or Enter was typed on it: its place in the web. Another one is looked at: its place, or -1 for none.</extracomment>
        <translation>Plaatje van wie elkaar kennen. Met de pijltjes ga je van de een naar de ander.</translation>
    </message>
</context>
<context>
    <name>WebPoster</name>
    <message>
        <source>Web of the neighbourhood on paper</source>
        <translation>Buurtweb op papier</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Buurtweb</translation>
    </message>
    <message>
        <source>One A3. Only who agreed to it is named; others are a dot.</source>
        <translation>Eén A3. Alleen wie dat goed vond staat er met naam; anderen zijn een stip.</translation>
    </message>
    <message>
        <source>web of the neighbourhood</source>
        <translation>buurtweb</translation>
    </message>
    <message>
        <source>As far as we know, {day}.</source>
        <translation>Voor zover wij weten, {day}.</translation>
    </message>
</context>
<context>
    <name>WebSide</name>
    <message>
        <source>Find a name</source>
        <extracomment>These may stand out in the picture: a tuple of places in the web. These are called as was typed: a tuple of places, or None when nothing is typed. The page of one of them is wanted: its place.</extracomment>
        <translation>Zoek een naam</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Wat de lijst laat zien</translation>
    </message>
    <message>
        <source>What the picture shows, in words</source>
        <translation>Wat het plaatje laat zien, in woorden</translation>
    </message>
    <message>
        <source>Who joins parts</source>
        <translation>Wie verbindt delen</translation>
    </message>
    <message>
        <source>Parts of the neighbourhood</source>
        <translation>Delen van de buurt</translation>
    </message>
    <message>
        <source>Parts nobody joins yet</source>
        <translation>Delen die nog niemand verbindt</translation>
    </message>
    <message>
        <source>Who stands apart</source>
        <translation>Wie staat nog los</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Niemand heet zo.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>Looking who joins parts…</source>
        <translation>Zoeken wie delen verbindt…</translation>
    </message>
    <message>
        <source>Nobody joins parts yet, as far as we know.</source>
        <translation>Nog niemand verbindt delen, voor zover wij weten.</translation>
    </message>
    <message>
        <source>No parts yet: note which people know each other.</source>
        <translation>Nog geen delen: schrijf op wie elkaar kennen.</translation>
    </message>
    <message>
        <source>Every part is joined to every other, as far as we know.</source>
        <translation>Alle delen zijn verbonden, voor zover wij weten.</translation>
    </message>
    <message>
        <source>Everybody knows somebody, as far as we know.</source>
        <translation>Iedereen kent iemand, voor zover wij weten.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Good that you are here</source>
        <translation>Fijn dat je er bent</translation>
    </message>
    <message>
        <source>A register keeps what people in the neighbourhood can and have, and what they dream of, in their own words. It starts with a conversation.</source>
        <translation>In een register staat wat mensen in de buurt kunnen en hebben, en waar ze van dromen, in hun eigen woorden. Het begint met een gesprek.</translation>
    </message>
    <message>
        <source>Start a new register</source>
        <translation>Begin een nieuw register</translation>
    </message>
    <message>
        <source>For your own neighbourhood. It stays on this computer.</source>
        <translation>Voor je eigen buurt. Het blijft op deze computer.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Open een register</translation>
    </message>
    <message>
        <source>Go on with a file that is there already.</source>
        <translation>Ga verder met een bestand dat er al is.</translation>
    </message>
    <message>
        <source>Look around in a demo neighbourhood</source>
        <translation>Kijk rond in een voorbeeldbuurt</translation>
    </message>
    <message>
        <source>Invented people, so you can try everything.</source>
        <translation>Verzonnen mensen, dus je kunt alles uitproberen.</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Een lijst inlezen</translation>
    </message>
    <message>
        <source>The list you have now becomes a register. You look at it first.</source>
        <translation>De lijst die je nu hebt, wordt een register. Je bekijkt hem eerst.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This register opens without a passphrase.</source>
        <extracomment>A page by its key, and what to do with it once it is shown (or None). KoekdeskError: something could not be done, in words for people. Undo and redo changed: their labels. What to look at before printing (CardSet or PrintJob), and what to do then. Other paper to look at, print or save: a PrintJob. None for the demo, which is made afresh each time.</extracomment>
        <translation>Dit register gaat open zonder wachtzin.</translation>
    </message>
    <message>
        <source>The demo keeps no backups: it is made anew each time.</source>
        <translation>De demo heeft geen reservekopieën: hij wordt elke keer nieuw gemaakt.</translation>
    </message>
    <message>
        <source>Card {number} came back</source>
        <translation>Kaartje {number} is terug</translation>
    </message>
    <message numerus="yes">
        <source>%n cards printed</source>
        <translation>
            <numerusform>%n kaartje geprint</numerusform>
            <numerusform>%n kaartjes geprint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are out. Their numbers lead back.</source>
        <translation>
            <numerusform>%n kaartje is op pad. Het nummer brengt je terug.</numerusform>
            <numerusform>%n kaartjes zijn op pad. De nummers brengen je terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AsideLine</name>
    <message>
        <source>Let it come back</source>
        <translation>Weer terug laten komen</translation>
    </message>
    <message>
        <source>rests until {date}</source>
        <translation>rust tot {date}</translation>
    </message>
    <message>
        <source>Let it come back: {names}</source>
        <translation>Weer terug laten komen: {names}</translation>
    </message>
</context>
<context>
    <name>_BackupCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} and {conversations}</source>
        <translation>{people} en {conversations}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>Laatste verandering {when}</translation>
    </message>
    <message>
        <source>On the second place</source>
        <translation>Op de tweede plek</translation>
    </message>
</context>
<context>
    <name>_Gate</name>
    <message>
        <source>First your own passphrase</source>
        <translation>Eerst je eigen wachtzin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>_Grown</name>
    <message numerus="yes">
        <source>Now we know of %n ties.</source>
        <translation>
            <numerusform>Nu weten we van %n band.</numerusform>
            <numerusform>Nu weten we van %n banden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year ago it was %n.</source>
        <translation>
            <numerusform>Een jaar geleden was dat er %n.</numerusform>
            <numerusform>Een jaar geleden waren dat er %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Knows</name>
    <message>
        <source>Knows</source>
        <translation>Kent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Naar {name}</translation>
    </message>
</context>
<context>
    <name>_NewForm</name>
    <message>
        <source>Whose is it?</source>
        <translation>Van wie is hij?</translation>
    </message>
    <message>
        <source>Such as: Tuesday volunteer</source>
        <translation>Bijvoorbeeld: dinsdagvrijwilliger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>_RecentRegisters</name>
    <message>
        <source>Go on with</source>
        <translation>Ga verder met</translation>
    </message>
    <message>
        <source>Open {register}</source>
        <translation>Open {register}</translation>
    </message>
</context>
<context>
    <name>_SecondPlace</name>
    <message>
        <source>Choose a place…</source>
        <translation>Kies een plek…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>Also on a stick</source>
        <translation>Ook op een stick</translation>
    </message>
    <message>
        <source>A computer can break or get lost. A USB stick in the drawer helps then.</source>
        <translation>Een computer kan stukgaan of wegraken. Dan helpt een usb-stick in de la.</translation>
    </message>
    <message>
        <source>Where do backups go once more?</source>
        <translation>Waar komen de reservekopieën nog een keer?</translation>
    </message>
</context>
<context>
    <name>_SlotList</name>
    <message>
        <source>Add one for somebody else</source>
        <translation>Een erbij voor iemand anders</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take this passphrase away</source>
        <translation>Deze wachtzin weghalen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar staan</translation>
    </message>
    <message>
        <source>Whoever uses this passphrase can no longer get in with it.</source>
        <translation>Wie deze wachtzin gebruikt, komt er daarmee niet meer in.</translation>
    </message>
    <message>
        <source>Recovery code, on the page in the drawer</source>
        <translation>Herstelcode, op het blad in de la</translation>
    </message>
    <message>
        <source>There is none yet. With it you get in when the words are forgotten.</source>
        <translation>Die is er nog niet. Met een herstelcode kom je erin als de woorden vergeten zijn.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Herstelcode maken</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Een nieuwe maken</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Nieuwe herstelcode maken</translation>
    </message>
    <message>
        <source>The page in the drawer then no longer opens anything.</source>
        <translation>Het blad in de la opent dan niets meer.</translation>
    </message>
</context>
</TS>
