<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processing register</source>
        <translation>Processing register</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Impact assessment</translation>
    </message>
    <message>
        <source>What grew in the neighbourhood</source>
        <translation>What grew in the neighbourhood</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>whom residents can turn to</source>
        <translation>whom residents can turn to</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>data protection officer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <source>consent, asked in a conversation, each part on its own</source>
        <translation>consent, asked in a conversation, each part on its own</translation>
    </message>
    <message>
        <source>About whom, and who sees it</source>
        <translation>About whom, and who sees it</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>people in the neighbourhood, and people of organisations in it</source>
        <translation>people in the neighbourhood, and people of organisations in it</translation>
    </message>
    <message>
        <source>who has the passphrase</source>
        <translation>who has the passphrase</translation>
    </message>
    <message>
        <source>where the file is</source>
        <translation>where the file is</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>who gets it</translation>
    </message>
    <message>
        <source>nobody by itself; a card or sheet on paper carries only what a person agreed to</source>
        <translation>nobody by itself; a card or sheet on paper carries only what a person agreed to</translation>
    </message>
    <message>
        <source>outside the European Union</source>
        <translation>outside the European Union</translation>
    </message>
    <message>
        <source>never: nothing leaves the computer by itself</source>
        <translation>never: nothing leaves the computer by itself</translation>
    </message>
    <message>
        <source>What is kept, why and how long</source>
        <translation>What is kept, why and how long</translation>
    </message>
    <message>
        <source>How it is kept safe</source>
        <translation>How it is kept safe</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>said yes: {what}</source>
        <translation>said yes: {what}</translation>
    </message>
    <message>
        <source>Is it needed, and is it no more than needed?</source>
        <translation>Is it needed, and is it no more than needed?</translation>
    </message>
    <message>
        <source>What could go wrong, and what is done about it</source>
        <translation>What could go wrong, and what is done about it</translation>
    </message>
    <message>
        <source>what could happen</source>
        <translation>what could happen</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>what is done</translation>
    </message>
    <message>
        <source>Rights of people</source>
        <translation>Rights of people</translation>
    </message>
    <message>
        <source>See, correct, take along and erase are on everybody's own page, in at most three clicks. Saying no is as easy as saying yes.</source>
        <translation>See, correct, take along and erase are on everybody's own page, in at most three clicks. Saying no is as easy as saying yes.</translation>
    </message>
    <message>
        <source>asked to be erased so far</source>
        <translation>asked to be erased so far</translation>
    </message>
    <message>
        <source>What people think of it</source>
        <translation>What people think of it</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>residents</translation>
    </message>
    <message>
        <source>decision and date</source>
        <translation>decision and date</translation>
    </message>
    <message>
        <source>From {begin} to {end}.</source>
        <translation>From {begin} to {end}.</translation>
    </message>
    <message>
        <source>“few” stands where there are fewer than {number}, and where the others would tell it: nobody can be found in these numbers.</source>
        <translation>“few” stands where there are fewer than {number}, and where the others would tell it: nobody can be found in these numbers.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>how long</translation>
    </message>
    <message>
        <source>Whoever was not spoken to for {retention} is looked at by somebody: keep a while, talk again, or erase. A yes is asked about again after {review}.</source>
        <translation>Whoever was not spoken to for {retention} is looked at by somebody: keep a while, talk again, or erase. A yes is asked about again after {review}.</translation>
    </message>
    <message>
        <source>To bring people in the neighbourhood together around what they can, have and would love to do. Residents decide, residents act, and what grows is theirs.</source>
        <translation>To bring people in the neighbourhood together around what they can, have and would love to do. Residents decide, residents act, and what grows is theirs.</translation>
    </message>
    <message>
        <source>One encrypted file on one's own computer, opened with a passphrase.</source>
        <translation>One encrypted file on one's own computer, opened with a passphrase.</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent; there are no accounts in a cloud.</source>
        <translation>Nothing is fetched or sent; there are no accounts in a cloud.</translation>
    </message>
    <message>
        <source>The screen closes when nobody is there; backups are encrypted too.</source>
        <translation>The screen closes when nobody is there; backups are encrypted too.</translation>
    </message>
    <message>
        <source>While typing, health, debts, belief, origin and numbers of papers are recognised, with another way to say it.</source>
        <translation>While typing, health, debts, belief, origin and numbers of papers are recognised, with another way to say it.</translation>
    </message>
    <message>
        <source>Who is erased is erased in every backup on the computer as well.</source>
        <translation>Who is erased is erased in every backup on the computer as well.</translation>
    </message>
    <message>
        <source>Only what people tell themselves is kept, in their own words. There is no place for citizen numbers, copies of papers, dates of birth, health or debts.</source>
        <translation>Only what people tell themselves is kept, in their own words. There is no place for citizen numbers, copies of papers, dates of birth, health or debts.</translation>
    </message>
    <message>
        <source>Suggestions are questions to people, never decisions about them. There are no scores, no categories and no lists of who needs what.</source>
        <translation>Suggestions are questions to people, never decisions about them. There are no scores, no categories and no lists of who needs what.</translation>
    </message>
    <message>
        <source>the computer is lost or stolen</source>
        <translation>the computer is lost or stolen</translation>
    </message>
    <message>
        <source>the file is encrypted; without the passphrase it cannot be read</source>
        <translation>the file is encrypted; without the passphrase it cannot be read</translation>
    </message>
    <message>
        <source>somebody walks past an open screen</source>
        <translation>somebody walks past an open screen</translation>
    </message>
    <message>
        <source>it closes after four minutes, and with one key</source>
        <translation>it closes after four minutes, and with one key</translation>
    </message>
    <message>
        <source>something sensitive is written down</source>
        <translation>something sensitive is written down</translation>
    </message>
    <message>
        <source>a hint while typing, and people read their own page</source>
        <translation>a hint while typing, and people read their own page</translation>
    </message>
    <message>
        <source>a card names somebody who does not want that</source>
        <translation>a card names somebody who does not want that</translation>
    </message>
    <message>
        <source>names and words come on paper only with a yes to that</source>
        <translation>names and words come on paper only with a yes to that</translation>
    </message>
    <message>
        <source>people are kept longer than they would like</source>
        <translation>people are kept longer than they would like</translation>
    </message>
    <message>
        <source>a yes is asked about again, and a list shows who was long quiet</source>
        <translation>a yes is asked about again, and a list shows who was long quiet</translation>
    </message>
    <message>
        <source>a small group can be recognised in numbers</source>
        <translation>a small group can be recognised in numbers</translation>
    </message>
    <message>
        <source>groups under five are not told, also not by subtraction</source>
        <translation>groups under five are not told, also not by subtraction</translation>
    </message>
    <message>
        <source>few</source>
        <translation>few</translation>
    </message>
    <message>
        <source>street not known</source>
        <translation>street not known</translation>
    </message>
    <message>
        <source>met or did something together</source>
        <translation>met or did something together</translation>
    </message>
    <message>
        <source>were asked</source>
        <translation>were asked</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>three months up to {date}</source>
        <translation>three months up to {date}</translation>
    </message>
    <message>
        <source>people who said yes to the register</source>
        <translation>people who said yes to the register</translation>
    </message>
    <message>
        <source>conversations in this year</source>
        <translation>conversations in this year</translation>
    </message>
    <message>
        <source>initiatives begun in this year</source>
        <translation>initiatives begun in this year</translation>
    </message>
    <message>
        <source>times something was done together</source>
        <translation>times something was done together</translation>
    </message>
    <message>
        <source>times two people know each other</source>
        <translation>times two people know each other</translation>
    </message>
    <message>
        <source>People by street</source>
        <translation>People by street</translation>
    </message>
    <message>
        <source>When people came in</source>
        <translation>When people came in</translation>
    </message>
    <message>
        <source>When connections began</source>
        <translation>When connections began</translation>
    </message>
    <message>
        <source>What became of the connections</source>
        <translation>What became of the connections</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Nobody to ask again or to look at now.</source>
        <extracomment>Somebody is to be taken out or erased: their UUID; what goes is told on their page. Paper to look at: a PrintJob.</extracomment>
        <translation>Nobody to ask again or to look at now.</translation>
    </message>
    <message>
        <source>What is kept here, why and how long, and who answers for it.</source>
        <translation>What is kept here, why and how long, and who answers for it.</translation>
    </message>
    <message>
        <source>Accounting for it</source>
        <translation>Accounting for it</translation>
    </message>
    <message>
        <source>Papers for who asks</source>
        <translation>Papers for who asks</translation>
    </message>
    <message>
        <source>Processing register…</source>
        <translation>Processing register…</translation>
    </message>
    <message>
        <source>Impact assessment…</source>
        <translation>Impact assessment…</translation>
    </message>
    <message>
        <source>Numbers for a funder…</source>
        <translation>Numbers for a funder…</translation>
    </message>
    <message>
        <source>Save to read…</source>
        <translation>Save to read…</translation>
    </message>
    <message>
        <source>A4. Empty lines are to be filled in by pen.</source>
        <translation>A4. Empty lines are to be filled in by pen.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Save as spreadsheet…</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>What do they like to be called?</source>
        <extracomment>Somebody was added: their UUID.</extracomment>
        <translation>What do they like to be called?</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>What did they agree to just now?</source>
        <translation>What did they agree to just now?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is a {name} already: {streets}.</source>
        <translation>There is a {name} already: {streets}.</translation>
    </message>
    <message>
        <source>There is a {name} already.</source>
        <translation>There is a {name} already.</translation>
    </message>
    <message>
        <source>Kept: that you had a conversation, and no more.</source>
        <translation>Kept: that you had a conversation, and no more.</translation>
    </message>
    <message>
        <source>A conversation without names</source>
        <translation>A conversation without names</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} added</translation>
    </message>
</context>
<context>
    <name>AddThing</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AddWords</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Something else {name} said</source>
        <translation>Something else {name} said</translation>
    </message>
    <message>
        <source>New words of {name}</source>
        <translation>New words of {name}</translation>
    </message>
</context>
<context>
    <name>AgreedBoxes</name>
    <message>
        <source>keep in the register</source>
        <extracomment>Enter was pressed at one of the boxes.</extracomment>
        <translation>keep in the register</translation>
    </message>
    <message>
        <source>may be suggested</source>
        <translation>may be suggested</translation>
    </message>
    <message>
        <source>first name on cards</source>
        <translation>first name on cards</translation>
    </message>
    <message>
        <source>Without the first only stays that you spoke: no name and no words.</source>
        <translation>Without the first only stays that you spoke: no name and no words.</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>{name} says: {answer}</source>
        <extracomment>The icon and colour of each answer, in the order of the buttons. Another answer was given (Answer).</extracomment>
        <translation>{name} says: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Who has energy for it</source>
        <extracomment>Somebody's page is wanted: a UUID. A place or a group is wanted: a UUID. A connection's page is wanted: a UUID. An initiative's page is wanted: a UUID.</extracomment>
        <translation>Who has energy for it</translation>
    </message>
    <message>
        <source>Who can do something</source>
        <translation>Who can do something</translation>
    </message>
    <message>
        <source>Things we have</source>
        <translation>Things we have</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Places and groups</translation>
    </message>
    <message>
        <source>What touches it already</source>
        <translation>What touches it already</translation>
    </message>
    <message>
        <source>Not in it yet</source>
        <translation>Not in it yet</translation>
    </message>
    <message>
        <source>There is little about this yet. That is a good question to take along.</source>
        <translation>There is little about this yet. That is a good question to take along.</translation>
    </message>
    <message>
        <source>Nobody told us about this yet. That is a good question to take along.</source>
        <translation>Nobody told us about this yet. That is a good question to take along.</translation>
    </message>
    <message>
        <source>Knows many people here, as far as we know. Ask: who would love this?</source>
        <translation>Knows many people here, as far as we know. Ask: who would love this?</translation>
    </message>
    <message>
        <source>A first circle</source>
        <translation>A first circle</translation>
    </message>
    <message>
        <source>They could begin with this. Only their own yes moves it on.</source>
        <translation>They could begin with this. Only their own yes moves it on.</translation>
    </message>
</context>
<context>
    <name>Arranged</name>
    <message>
        <source>Who answers for it</source>
        <extracomment>To choose from, in months.</extracomment>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Ask again after</translation>
    </message>
    <message>
        <source>Look at it after</source>
        <translation>Look at it after</translation>
    </message>
    <message>
        <source>Ask again what is all right after</source>
        <translation>Ask again what is all right after</translation>
    </message>
    <message>
        <source>Look at who was not spoken to after</source>
        <translation>Look at who was not spoken to after</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who is this register of?</source>
        <translation>Who is this register of?</translation>
    </message>
    <message>
        <source>For residents</source>
        <translation>For residents</translation>
    </message>
    <message>
        <source>Whom can they turn to, and how?</source>
        <translation>Whom can they turn to, and how?</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>If there is one</translation>
    </message>
    <message>
        <source>Who has the passphrase</source>
        <translation>Who has the passphrase</translation>
    </message>
    <message>
        <source>Names, as few as possible</source>
        <translation>Names, as few as possible</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Where the file is</translation>
    </message>
    <message>
        <source>Which laptop, which stick</source>
        <translation>Which laptop, which stick</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Why this register, in your own words</source>
        <translation>Why this register, in your own words</translation>
    </message>
    <message>
        <source>What was arranged</source>
        <translation>What was arranged</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message numerus="yes">
        <source>%n suggestions were put aside</source>
        <extracomment>As many as somebody reads through; the newest are the ones to come back for. Let this one (AsideRow) come back.</extracomment>
        <translation>
            <numerusform>%n suggestion was put aside</numerusform>
            <numerusform>%n suggestions were put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>A few words about it, if you like</source>
        <extracomment>The reason (AsideReason) and the note.</extracomment>
        <translation>A few words about it, if you like</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Leave it here</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Why not now?</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Ask again what is all right</source>
        <translation>Ask again what is all right</translation>
    </message>
    <message>
        <source>A yes is not for ever. Ask it in a conversation.</source>
        <translation>A yes is not for ever. Ask it in a conversation.</translation>
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
        <translation>A connection that is under way.</translation>
    </message>
    <message>
        <source>An initiative of {names}.</source>
        <translation>An initiative of {names}.</translation>
    </message>
</context>
<context>
    <name>AskingExamples</name>
    <message>
        <source>One word is enough. You see who, what and where it is.</source>
        <extracomment>A theme was pressed (str). A conversation is to be written down first.</extracomment>
        <translation>One word is enough. You see who, what and where it is.</translation>
    </message>
    <message>
        <source>People speak of this now:</source>
        <translation>People speak of this now:</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Themes grow from what people tell you. Write down a first conversation, or ask for anything.</source>
        <translation>Themes grow from what people tell you. Write down a first conversation, or ask for anything.</translation>
    </message>
    <message>
        <source>Ask for: {theme}</source>
        <translation>Ask for: {theme}</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Any theme, in your own words.</source>
        <extracomment>Tables whose change takes the first circle off the page or brings it back. Somebody's page is wanted: a UUID. A connection's page is wanted: a UUID. An initiative's page is wanted: a UUID. A place or a group is wanted: a UUID. A card is to be printed: tuple[SuggestionRow, ...]. A conversation is to be written down first. The words that belong together here are wanted. A quiet line for the status bar.</extracomment>
        <translation>Any theme, in your own words.</translation>
    </message>
    <message>
        <source>Ask the neighbourhood</source>
        <translation>Ask the neighbourhood</translation>
    </message>
    <message>
        <source>Print the first circle</source>
        <translation>Print the first circle</translation>
    </message>
    <message>
        <source>Litter, something with light in December…</source>
        <translation>Litter, something with light in December…</translation>
    </message>
    <message>
        <source>What do you want to ask the neighbourhood?</source>
        <translation>What do you want to ask the neighbourhood?</translation>
    </message>
    <message>
        <source>Looking in what people told…</source>
        <translation>Looking in what people told…</translation>
    </message>
    <message>
        <source>Take up: {names}</source>
        <translation>Take up: {names}</translation>
    </message>
    <message>
        <source>Taken up: {names}. Now the question is theirs.</source>
        <translation>Taken up: {names}. Now the question is theirs.</translation>
    </message>
    <message>
        <source>To the connection</source>
        <translation>To the connection</translation>
    </message>
    <message>
        <source>Put aside: {names}</source>
        <translation>Put aside: {names}</translation>
    </message>
    <message>
        <source>Put aside for now: {names}.</source>
        <translation>Put aside for now: {names}.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <extracomment>More are on request: each is a card of its own. Comes back when it was there at a lock.</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>They are made by themselves: every half hour when something changed, and when you stop. Each one was opened and looked at.</source>
        <translation>They are made by themselves: every half hour when something changed, and when you stop. Each one was opened and looked at.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>There is none yet. The first one comes by itself.</source>
        <translation>There is none yet. The first one comes by itself.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Older ones</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Go back to this one</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Go back to this backup</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>{register} becomes as it was then. What stands in it now is put beside it, under another name: nothing is lost.</source>
        <translation>{register} becomes as it was then. What stands in it now is put beside it, under another name: nothing is lost.</translation>
    </message>
</context>
<context>
    <name>BeginInitiative</name>
    <message>
        <source>What do they call it?</source>
        <extracomment>The name of the initiative, and its owner: a UUID, or None when nobody was named.</extracomment>
        <translation>What do they call it?</translation>
    </message>
    <message>
        <source>Which resident owns it?</source>
        <translation>Which resident owns it?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>A new initiative</source>
        <translation>A new initiative</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Conversation cards</source>
        <extracomment>A sheet and its cards in millimetres; the marks for cutting stand between the cards. An A6 may differ 1.5 mm from 148 × 105 (ISO 216).</extracomment>
        <translation>Conversation cards</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <extracomment>Of each the first that fits. On a card the quotes stand beside these reasons already. No letters of ours draw these, and a grey printer cannot. In characters. Dutch street names with these endings take "de" or "het"; the others go without an article.</extracomment>
        <translation>a neighbour</translation>
    </message>
    <message>
        <source>someone from the {street}</source>
        <translation>someone from the {street}</translation>
    </message>
    <message>
        <source>somebody from the {street}</source>
        <translation>somebody from the {street}</translation>
    </message>
    <message>
        <source>someone from {street}</source>
        <translation>someone from {street}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>card {number}</translation>
    </message>
    <message>
        <source>You could begin like this</source>
        <translation>You could begin like this</translation>
    </message>
    <message>
        <source>And ask</source>
        <translation>And ask</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>happened</translation>
    </message>
    <message>
        <source>Nothing has to happen. You decide.</source>
        <translation>Nothing has to happen. You decide.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>{one}, a few people near you love the same thing as you.</source>
        <translation>{one}, a few people near you love the same thing as you.</translation>
    </message>
    <message>
        <source>A few people near you love the same thing as you.</source>
        <translation>A few people near you love the same thing as you.</translation>
    </message>
    <message>
        <source>{one}, what you told me I also heard from {other}.</source>
        <translation>{one}, what you told me I also heard from {other}.</translation>
    </message>
    <message>
        <source>What you told me I also heard from somebody else.</source>
        <translation>What you told me I also heard from somebody else.</translation>
    </message>
    <message>
        <source>{one}, perhaps a surprise: talking with {other} made me think of you.</source>
        <translation>{one}, perhaps a surprise: talking with {other} made me think of you.</translation>
    </message>
    <message>
        <source>Perhaps a surprise: a conversation made me think of you.</source>
        <translation>Perhaps a surprise: a conversation made me think of you.</translation>
    </message>
    <message>
        <source>{giver}, I thought of you when {receiver} told me about this wish.</source>
        <translation>{giver}, I thought of you when {receiver} told me about this wish.</translation>
    </message>
    <message>
        <source>{receiver}, I thought of your wish when I heard this from {giver}.</source>
        <translation>{receiver}, I thought of your wish when I heard this from {giver}.</translation>
    </message>
    <message>
        <source>I thought of you when I heard this.</source>
        <translation>I thought of you when I heard this.</translation>
    </message>
    <message>
        <source>{one}, you could make a circle with {others}.</source>
        <translation>{one}, you could make a circle with {others}.</translation>
    </message>
    <message>
        <source>Together you could make a circle.</source>
        <translation>Together you could make a circle.</translation>
    </message>
    <message>
        <source>{one}, you and {other} each have something the other would love.</source>
        <translation>{one}, you and {other} each have something the other would love.</translation>
    </message>
    <message>
        <source>You each have something the other would love.</source>
        <translation>You each have something the other would love.</translation>
    </message>
    <message>
        <source>Suppose you did this together: how would you begin?</source>
        <translation>Suppose you did this together: how would you begin?</translation>
    </message>
    <message>
        <source>What would you love to show each other first?</source>
        <translation>What would you love to show each other first?</translation>
    </message>
    <message>
        <source>What do you see in this that nobody has seen yet?</source>
        <translation>What do you see in this that nobody has seen yet?</translation>
    </message>
    <message>
        <source>What comes to mind when you hear this from each other?</source>
        <translation>What comes to mind when you hear this from each other?</translation>
    </message>
    <message>
        <source>Could introduce you: {names}.</source>
        <translation>Could introduce you: {names}.</translation>
    </message>
    <message>
        <source>A neighbour who knows you could introduce you.</source>
        <translation>A neighbour who knows you could introduce you.</translation>
    </message>
    <message>
        <source>Who could introduce you to each other?</source>
        <translation>Who could introduce you to each other?</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>May be one and the same person</source>
        <extracomment>Somebody decided something.</extracomment>
        <translation>May be one and the same person</translation>
    </message>
    <message>
        <source>Better left out</source>
        <translation>Better left out</translation>
    </message>
    <message>
        <source>These words stay out of the register; everything else of the row comes in.</source>
        <translation>These words stay out of the register; everything else of the row comes in.</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>They stay out, all of their row.</source>
        <translation>They stay out, all of their row.</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Rows that stay out</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {what}</source>
        <extracomment>A name was typed and Enter pressed. The code of a chip that is to go.</extracomment>
        <translation>Remove {what}</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrasePage</name>
    <message>
        <source>Cancel</source>
        <extracomment>The passphrase that was chosen.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nobody can open this register without the passphrase or the recovery code, the makers of koekdesk neither. The recovery code comes next, on a page for the drawer.</source>
        <translation>Nobody can open this register without the passphrase or the recovery code, the makers of koekdesk neither. The recovery code comes next, on a page for the drawer.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Connects neighbours out of talents and surpluses.
Without a command it opens the last register in a window.</source>
        <translation>Connects neighbours out of talents and surpluses.
Without a command it opens the last register in a window.</translation>
    </message>
    <message>
        <source>Without a window:</source>
        <translation>Without a window:</translation>
    </message>
    <message>
        <source>koekdesk COMMAND --help tells more about one command.</source>
        <translation>koekdesk COMMAND --help tells more about one command.</translation>
    </message>
    <message>
        <source>This is missing:</source>
        <translation>This is missing:</translation>
    </message>
    <message>
        <source>This is not known:</source>
        <translation>This is not known:</translation>
    </message>
    <message>
        <source>Something is to follow this:</source>
        <translation>Something is to follow this:</translation>
    </message>
    <message>
        <source>This cannot be read:</source>
        <translation>This cannot be read:</translation>
    </message>
    <message>
        <source>Always possible</source>
        <translation>Always possible</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>keep everything the program keeps in this folder</source>
        <translation>keep everything the program keeps in this folder</translation>
    </message>
    <message>
        <source>language of screen, paper and messages</source>
        <translation>language of screen, paper and messages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>What goes with it</translation>
    </message>
    <message>
        <source>open a register in a window</source>
        <translation>open a register in a window</translation>
    </message>
    <message>
        <source>the register: a file that ends in .koek</source>
        <translation>the register: a file that ends in .koek</translation>
    </message>
    <message>
        <source>open the demo neighbourhood; without a screen: its cards as PDF</source>
        <translation>open the demo neighbourhood; without a screen: its cards as PDF</translation>
    </message>
    <message>
        <source>write the cards here and open no window</source>
        <translation>write the cards here and open no window</translation>
    </message>
    <message>
        <source>bring a spreadsheet into a register</source>
        <translation>bring a spreadsheet into a register</translation>
    </message>
    <message>
        <source>the spreadsheet: a file that ends in .xlsx or .csv</source>
        <translation>the spreadsheet: a file that ends in .xlsx or .csv</translation>
    </message>
    <message>
        <source>the register; it is made when it is not there yet</source>
        <translation>the register; it is made when it is not there yet</translation>
    </message>
    <message>
        <source>do not merge people who are probably the same</source>
        <translation>do not merge people who are probably the same</translation>
    </message>
    <message>
        <source>their yes also meant: first name on cards</source>
        <translation>their yes also meant: first name on cards</translation>
    </message>
    <message>
        <source>write a register's suggestions</source>
        <translation>write a register's suggestions</translation>
    </message>
    <message>
        <source>as cards on paper</source>
        <translation>as cards on paper</translation>
    </message>
    <message>
        <source>as data, with the reasons</source>
        <translation>as data, with the reasons</translation>
    </message>
    <message>
        <source>data with only what people agreed to share</source>
        <translation>data with only what people agreed to share</translation>
    </message>
    <message>
        <source>cards for your own pocket, not to hand out</source>
        <translation>cards for your own pocket, not to hand out</translation>
    </message>
    <message>
        <source>its first line is the register's passphrase; otherwise KOEKDESK_PASSPHRASE counts, or the terminal asks</source>
        <translation>its first line is the register's passphrase; otherwise KOEKDESK_PASSPHRASE counts, or the terminal asks</translation>
    </message>
    <message>
        <source>Cards: {path}</source>
        <translation>Cards: {path}</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>Data: {path}</translation>
    </message>
    <message>
        <source>This register has no passphrase: anybody who has the file can read it. Open it in koekdesk to give it one.</source>
        <translation>This register has no passphrase: anybody who has the file can read it. Open it in koekdesk to give it one.</translation>
    </message>
    <message>
        <source>Named, but nobody or more than one fits: {names}</source>
        <translation>Named, but nobody or more than one fits: {names}</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Passphrase of {file}: </translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>a neighbour</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Print card</source>
        <extracomment>From here a connection can go on as an initiative. A card of this connection is wanted on paper: a UUID. The initiative it grew into is wanted: a UUID. Who is not there yet is wanted, for this connection: a UUID. A quiet line for the status bar.</extracomment>
        <translation>Print card</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Who is not there yet?</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Why it rests</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Its story</translation>
    </message>
    <message>
        <source>What happened, in a few words that everybody may hear…</source>
        <translation>What happened, in a few words that everybody may hear…</translation>
    </message>
    <message>
        <source>What did it bring, for them and for the street?</source>
        <translation>What did it bring, for them and for the street?</translation>
    </message>
    <message>
        <source>Its harvest</source>
        <translation>Its harvest</translation>
    </message>
    <message>
        <source>Look at it another way</source>
        <translation>Look at it another way</translation>
    </message>
    <message>
        <source>It goes on as an initiative</source>
        <translation>It goes on as an initiative</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Why this suggestion</translation>
    </message>
    <message>
        <source>Remove this connection</source>
        <translation>Remove this connection</translation>
    </message>
    <message>
        <source>It leaves the register, with its story and its cards. The people stay.</source>
        <translation>It leaves the register, with its story and its cards. The people stay.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Who introduces them</source>
        <translation>Who introduces them</translation>
    </message>
    <message>
        <source>Cards on paper</source>
        <translation>Cards on paper</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Not printed yet.</translation>
    </message>
    <message>
        <source>Number: {n}</source>
        <translation>Number: {n}</translation>
    </message>
    <message>
        <source>Words with an answer: {names}</source>
        <translation>Words with an answer: {names}</translation>
    </message>
    <message>
        <source>{name} says: {answer}</source>
        <translation>{name} says: {answer}</translation>
    </message>
    <message>
        <source>Who introduces {names}</source>
        <translation>Who introduces {names}</translation>
    </message>
    <message>
        <source>Initiative of {names}</source>
        <translation>Initiative of {names}</translation>
    </message>
    <message>
        <source>It is an initiative now, and it belongs to them.</source>
        <translation>It is an initiative now, and it belongs to them.</translation>
    </message>
    <message>
        <source>Remove connection: {names}</source>
        <translation>Remove connection: {names}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPane</name>
    <message>
        <source>Connections, the longest quiet first</source>
        <translation>Connections, the longest quiet first</translation>
    </message>
    <message>
        <source>Take up a suggestion, and it stands here with everybody’s own answer.</source>
        <translation>Take up a suggestion, and it stands here with everybody’s own answer.</translation>
    </message>
    <message>
        <source>See suggestions</source>
        <translation>See suggestions</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Yes</source>
        <extracomment>No was said to being in the register; it is told first what goes.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>How they told it</source>
        <translation>How they told it</translation>
    </message>
    <message>
        <source>When to ask again</source>
        <translation>When to ask again</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Note with this answer</source>
        <translation>Note with this answer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>since {date}, noted by {who}</source>
        <translation>since {date}, noted by {who}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>ask again on {date}</source>
        <translation>ask again on {date}</translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation>{name} says yes</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} says no</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Consent of {name}</translation>
    </message>
</context>
<context>
    <name>ConversationForm</name>
    <message>
        <source>Who did you speak with?</source>
        <extracomment>Who was there changed.</extracomment>
        <translation>Who did you speak with?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What did they say? Their own words are best: “I love baking bread”.</source>
        <translation>What did they say? Their own words are best: “I love baking bread”.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>What went wrong while saving; the page gives it a place where it is always seen.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>At the bakery…</source>
        <translation>At the bakery…</translation>
    </message>
    <message>
        <source>If you did</source>
        <translation>If you did</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>much</source>
        <translation>much</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>We promised</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
</context>
<context>
    <name>ConversationMatches</name>
    <message>
        <source>Good to know: then nobody is asked for that.</source>
        <extracomment>The typing rests this long (ms) before the register is asked. UUID of somebody to look at.</extracomment>
        <translation>Good to know: then nobody is asked for that.</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>The register is being read…</translation>
    </message>
    <message>
        <source>Fits {quote}</source>
        <translation>Fits {quote}</translation>
    </message>
    <message>
        <source>Nobody said something yet that goes with {quote}. That can come.</source>
        <translation>Nobody said something yet that goes with {quote}. That can come.</translation>
    </message>
    <message>
        <source>Who fits appears here while you type: people who agreed to be suggested.</source>
        <translation>Who fits appears here while you type: people who agreed to be suggested.</translation>
    </message>
</context>
<context>
    <name>ConversationOffers</name>
    <message>
        <source>{name} wrote this. Was this a conversation with {name}?</source>
        <translation>{name} wrote this. Was this a conversation with {name}?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>{one} and {other} know each other.</source>
        <translation>{one} and {other} know each other.</translation>
    </message>
    <message>
        <source>{one} and {other} know each other: {how}.</source>
        <translation>{one} and {other} know each other: {how}.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>What it became</source>
        <extracomment>Keys rest this long (ms) before the text is listened to again. In a long text somewhat longer: a millisecond for so many characters. UUID of somebody to look at. A quiet line for the status bar.</extracomment>
        <translation>What it became</translation>
    </message>
    <message>
        <source>What they can, have or wish appears here by itself. Something missing? Put the cursor in the sentence, or select the words, and choose a kind below.</source>
        <translation>What they can, have or wish appears here by itself. Something missing? Put the cursor in the sentence, or select the words, and choose a kind below.</translation>
    </message>
    <message>
        <source>Pick up on what {name} said: {words}</source>
        <translation>Pick up on what {name} said: {words}</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversation with {name}</translation>
    </message>
    <message>
        <source>Kept: that you had a conversation, and no more.</source>
        <translation>Kept: that you had a conversation, and no more.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <translation>Memory aid</translation>
    </message>
    <message>
        <source>Open questions on paper, to take along</source>
        <translation>Open questions on paper, to take along</translation>
    </message>
    <message>
        <source>Who it fits</source>
        <translation>Who it fits</translation>
    </message>
    <message>
        <source>Type what somebody said; the rest follows by itself.</source>
        <translation>Type what somebody said; the rest follows by itself.</translation>
    </message>
    <message>
        <source>Who did you speak with? Type a name at the top; your words stay.</source>
        <translation>Who did you speak with? Type a name at the top; your words stay.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. What did they say?</source>
        <translation>Nothing is typed yet. What did they say?</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n thing(s) of {name}.</source>
        <translation>
            <numerusform>Saved: %n thing of {name}.</numerusform>
            <numerusform>Saved: %n things of {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{saved} Undo takes the whole conversation back.</source>
        <translation>{saved} Undo takes the whole conversation back.</translation>
    </message>
    <message>
        <source>Emptied; nothing was saved.</source>
        <translation>Emptied; nothing was saved.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n days</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again within %n days.</source>
        <translation>
            <numerusform>Ask again within %n day.</numerusform>
            <numerusform>Ask again within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n conversations only the day stays.</source>
        <translation>
            <numerusform>Of %n conversation only the day stay.</numerusform>
            <numerusform>Of %n conversations only the day stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more people here to ask: may we write down your name?</source>
        <translation>
            <numerusform>There is %n more person here to ask: may we write down your name?</numerusform>
            <numerusform>There are %n more people here to ask: may we write down your name?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more people who are not named on paper.</source>
        <translation>
            <numerusform>And %n more person who is not named on paper.</numerusform>
            <numerusform>And %n more people who are not named on paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people did not agree to be written down and are not in it.</source>
        <translation>
            <numerusform>%n person did not agree to be written down and is not in it.</numerusform>
            <numerusform>%n people did not agree to be written down and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market cards</source>
        <translation>
            <numerusform>%n market card</numerusform>
            <numerusform>%n market cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n oldest are left out.</source>
        <translation>
            <numerusform>The %n oldest is left out.</numerusform>
            <numerusform>The %n oldest are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are new</source>
        <translation>
            <numerusform>%n person is new</numerusform>
            <numerusform>%n people are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were about somebody known already</source>
        <translation>
            <numerusform>%n row was about somebody known already</numerusform>
            <numerusform>%n rows were about somebody known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things they said</source>
        <translation>
            <numerusform>%n thing they said</numerusform>
            <numerusform>%n things they said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody knows somebody</source>
        <translation>
            <numerusform>%n time somebody know somebody</numerusform>
            <numerusform>%n times somebody knows somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, places and organisations</source>
        <translation>
            <numerusform>%n group, place and organisation</numerusform>
            <numerusform>%n groups, places and organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to suggestions</source>
        <translation>
            <numerusform>%n person agreed to suggestion</numerusform>
            <numerusform>%n people agreed to suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said no and stay out</source>
        <translation>
            <numerusform>%n person said no and stay out</numerusform>
            <numerusform>%n people said no and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are better left out, and were</source>
        <translation>
            <numerusform>%n text is better left out, and was</numerusform>
            <numerusform>%n texts are better left out, and were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>What helps to mend it</source>
        <translation>What helps to mend it</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>What you saved is in the register. Close koekdesk and start it again; it then tells until when everything is kept.</source>
        <translation>What you saved is in the register. Close koekdesk and start it again; it then tells until when everything is kept.</translation>
    </message>
    <message>
        <source>Below stands what helps to mend it: versions and places in the program. No names, no words of people, no passphrase. It is not sent anywhere.</source>
        <translation>Below stands what helps to mend it: versions and places in the program. No names, no words of people, no passphrase. It is not sent anywhere.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Go back to this backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This is the newest backup. When it is not whole, the one before it is taken. The damaged file stays as it is, under another name beside it.</source>
        <translation>This is the newest backup. When it is not whole, the one before it is taken. The damaged file stays as it is, under another name beside it.</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Fewer</source>
        <extracomment>So many lines are shown until more are asked for. In a line of fewer characters the button stands below the words. The next step of a line: its row. What a line is about: its row.</extracomment>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskApp</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Ask the neighbourhood</source>
        <translation>Ask the neighbourhood</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Web of the neighbourhood</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Who is not here?</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Accounting for it</source>
        <translation>Accounting for it</translation>
    </message>
    <message>
        <source>Stopped. What was found stays.</source>
        <extracomment>Loaded when first needed: together they would make the first window 40 ms later.</extracomment>
        <translation>Stopped. What was found stays.</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>The desk is closed for a moment</source>
        <extracomment>Nobody is at the desk. The desk goes on; whether that was with the recovery code. Words for what takes a while, and that it is over. A quiet line. The recovery code is on paper.</extracomment>
        <translation>The desk is closed for a moment</translation>
    </message>
    <message>
        <source>Whatever you were typing is still there.</source>
        <translation>Whatever you were typing is still there.</translation>
    </message>
    <message>
        <source>Whatever you were typing is still there. Your passphrase opens the desk again.</source>
        <translation>Whatever you were typing is still there. Your passphrase opens the desk again.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the register.</source>
        <translation>From now on the new passphrase opens the register.</translation>
    </message>
    <message>
        <source>There is one passphrase more.</source>
        <translation>There is one passphrase more.</translation>
    </message>
    <message>
        <source>That passphrase no longer opens anything.</source>
        <translation>That passphrase no longer opens anything.</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Opening the desk…</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Looking whether it fits…</translation>
    </message>
    <message>
        <source>Keeping the new passphrase…</source>
        <translation>Keeping the new passphrase…</translation>
    </message>
    <message>
        <source>The new code is kept.</source>
        <translation>The new code is kept.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>Making a code…</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You typed this too, and it is not saved yet: {words}</source>
        <extracomment>Some fields come a moment after their page: milliseconds between two looks, and how many.</extracomment>
        <translation>You typed this too, and it is not saved yet: {words}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>From {name} to {other}.</source>
        <extracomment>More lines make a knot.</extracomment>
        <translation>From {name} to {other}.</translation>
    </message>
    <message>
        <source>From {name} to {other}: {words}.</source>
        <translation>From {name} to {other}: {words}.</translation>
    </message>
    <message>
        <source>Together: {names}.</source>
        <translation>Together: {names}.</translation>
    </message>
    <message>
        <source>{name} brings: {words}.</source>
        <translation>{name} brings: {words}.</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>Place: {place}.</translation>
    </message>
    <message>
        <source>{name} could introduce: {names}.</source>
        <translation>{name} could introduce: {names}.</translation>
    </message>
    <message>
        <source>{name} or {other}</source>
        <translation>{name} or {other}</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>{name} and {other}</source>
        <extracomment>Which was chosen: True for the first. Whether they are one person.</extracomment>
        <translation>{name} and {other}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>in the register already</source>
        <translation>in the register already</translation>
    </message>
</context>
<context>
    <name>EnergyPane</name>
    <message>
        <source>Themes grow from what three people or more speak of. Who will you talk to?</source>
        <extracomment>Somebody's page is wanted: a UUID. A theme is to be asked to the neighbourhood.</extracomment>
        <translation>Themes grow from what three people or more speak of. Who will you talk to?</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Listening where the energy is…</source>
        <translation>Listening where the energy is…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>ExplainTwo</name>
    <message>
        <source>Still reading what people said…</source>
        <extracomment>The suggestion they are in is wanted (SuggestionRow). The explanation stands on the page and should come into view (QWidget).</extracomment>
        <translation>Still reading what people said…</translation>
    </message>
    <message>
        <source>Why they could meet</source>
        <translation>Why they could meet</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>What they said that lies nearest</source>
        <translation>What they said that lies nearest</translation>
    </message>
    <message>
        <source>This is for you alone: it stands on no card.</source>
        <translation>This is for you alone: it stands on no card.</translation>
    </message>
    <message>
        <source>{names} are in a suggestion together now.</source>
        <translation>{names} are in a suggestion together now.</translation>
    </message>
    <message>
        <source>{names} go well together. In this round others came first, so that everybody gets a turn.</source>
        <translation>{names} go well together. In this round others came first, so that everybody gets a turn.</translation>
    </message>
    <message>
        <source>{names} are not suggested to each other now.</source>
        <translation>{names} are not suggested to each other now.</translation>
    </message>
    <message>
        <source>Nothing stands in the way for {names}. What they said is about different things as yet.</source>
        <translation>Nothing stands in the way for {names}. What they said is about different things as yet.</translation>
    </message>
    <message>
        <source>that is something else yet</source>
        <translation>that is something else yet</translation>
    </message>
    <message>
        <source>{name}: “{said}”, and {other}: “{answer}” ({how})</source>
        <translation>{name}: “{said}”, and {other}: “{answer}” ({how})</translation>
    </message>
    <message>
        <source>To the suggestion</source>
        <translation>To the suggestion</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>Where should the new register be kept?</source>
        <translation>Where should the new register be kept?</translation>
    </message>
    <message>
        <source>Registers (*.koek)</source>
        <translation>Registers (*.koek)</translation>
    </message>
    <message>
        <source>Which register do you want to open?</source>
        <translation>Which register do you want to open?</translation>
    </message>
    <message>
        <source>Registers (*.koek);;All files (*)</source>
        <translation>Registers (*.koek);;All files (*)</translation>
    </message>
    <message>
        <source>Which spreadsheet do you want to bring in?</source>
        <translation>Which spreadsheet do you want to bring in?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Where should the picture be saved?</source>
        <translation>Where should the picture be saved?</translation>
    </message>
    <message>
        <source>Pictures (*.{ending})</source>
        <translation>Pictures (*.{ending})</translation>
    </message>
    <message>
        <source>Where should the days for your calendar be saved?</source>
        <translation>Where should the days for your calendar be saved?</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <extracomment>The shade behind the field: what is under it stays readable.</extracomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Somebody, a word, a page, what you want to do</source>
        <translation>Somebody, a word, a page, what you want to do</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Nothing found. Try a part of the word.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Loaded when first asked for. So many pages and actions beside what the register has. A typed number this long may stand on a card. A page by its key, and what to do with it once it is shown (or None).</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>In the menus</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Begin a conversation</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Print the chosen cards</source>
        <translation>Print the chosen cards</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Card {number} came back</source>
        <translation>Card {number} came back</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
</context>
<context>
    <name>FoldedPeople</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>A name was chosen: a UUID.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringCard</name>
    <message>
        <source>Day</source>
        <extracomment>Loaded when asked for: printing takes its time. Who is not invited yet is wanted: a UUID.</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>What time?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>What we do together</source>
        <translation>What we do together</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Who else is invited?</source>
        <translation>Who else is invited?</translation>
    </message>
    <message>
        <source>Invite everybody who takes part</source>
        <translation>Invite everybody who takes part</translation>
    </message>
    <message>
        <source>Who, where and with what?</source>
        <translation>Who, where and with what?</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Who is not there yet?</translation>
    </message>
    <message>
        <source>Sheet for on the table…</source>
        <translation>Sheet for on the table…</translation>
    </message>
    <message>
        <source>How was it? What came of it?</source>
        <translation>How was it? What came of it?</translation>
    </message>
    <message>
        <source>Remove this gathering</source>
        <translation>Remove this gathering</translation>
    </message>
    <message>
        <source>The day and the list of guests go.</source>
        <translation>The day and the list of guests go.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Who is invited</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} came</translation>
    </message>
    <message>
        <source>Gathering: {what}</source>
        <translation>Gathering: {what}</translation>
    </message>
    <message>
        <source>Invite to: {what}</source>
        <translation>Invite to: {what}</translation>
    </message>
    <message>
        <source>No longer invited to: {what}</source>
        <translation>No longer invited to: {what}</translation>
    </message>
    <message>
        <source>Who came to: {what}</source>
        <translation>Who came to: {what}</translation>
    </message>
    <message>
        <source>Remove gathering: {what}</source>
        <translation>Remove gathering: {what}</translation>
    </message>
</context>
<context>
    <name>GatheringIdeas</name>
    <message>
        <source>Looking who, where and with what…</source>
        <extracomment>Somebody is invited: a UUID. It could be here: a name. This could be brought along: words.</extracomment>
        <translation>Looking who, where and with what…</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>The register is being read…</translation>
    </message>
    <message>
        <source>Nobody told us about this yet. Ask around: who would love this, and who can do it?</source>
        <translation>Nobody told us about this yet. Ask around: who would love this, and who can do it?</translation>
    </message>
    <message>
        <source>As far as we know, and only people who agreed to be suggested.</source>
        <translation>As far as we know, and only people who agreed to be suggested.</translation>
    </message>
    <message>
        <source>Who could come</source>
        <translation>Who could come</translation>
    </message>
    <message>
        <source>Where it could be</source>
        <translation>Where it could be</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Who is not there yet?</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Meet here</source>
        <translation>Meet here</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Bring this</translation>
    </message>
</context>
<context>
    <name>GatheringPaper</name>
    <message>
        <source>Looking who is not there yet…</source>
        <extracomment>Loaded when asked for: painting takes its time.</extracomment>
        <translation>Looking who is not there yet…</translation>
    </message>
</context>
<context>
    <name>GatheringSheet</name>
    <message>
        <source>Together: {what}</source>
        <translation>Together: {what}</translation>
    </message>
    <message>
        <source>Who is not here yet? Bring somebody along.</source>
        <translation>Who is not here yet? Bring somebody along.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>What came of it? What is next?</source>
        <translation>What came of it? What is next?</translation>
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
        <translation>Who comes?</translation>
    </message>
    <message>
        <source>{name} – {lead} {words}</source>
        <translation>{name} – {lead} {words}</translation>
    </message>
    <message>
        <source>What do we need? Who brings it?</source>
        <translation>What do we need? Who brings it?</translation>
    </message>
    <message>
        <source>Who is not here yet?</source>
        <translation>Who is not here yet?</translation>
    </message>
    <message>
        <source>Who asks whom along?</source>
        <translation>Who asks whom along?</translation>
    </message>
    <message>
        <source>{name} – through {others}</source>
        <translation>{name} – through {others}</translation>
    </message>
</context>
<context>
    <name>GatheringsSection</name>
    <message>
        <source>When we gather</source>
        <extracomment>Who is not invited to a gathering yet is wanted: its UUID. A quiet line for the status bar.</extracomment>
        <translation>When we gather</translation>
    </message>
    <message>
        <source>To your calendar</source>
        <translation>To your calendar</translation>
    </message>
    <message>
        <source>Gathering of {name}</source>
        <translation>Gathering of {name}</translation>
    </message>
</context>
<context>
    <name>GoOnPage</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Until next time</source>
        <extracomment>Milliseconds before a word and a button come: most registers are closed by then.</extracomment>
        <translation>Until next time</translation>
    </message>
    <message>
        <source>Everything is kept. A backup is being made; that takes a moment.</source>
        <translation>Everything is kept. A backup is being made; that takes a moment.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Close without waiting</translation>
    </message>
    <message>
        <source>Closing. The next start makes the backup.</source>
        <translation>Closing. The next start makes the backup.</translation>
    </message>
</context>
<context>
    <name>GrownInto</name>
    <message>
        <source>The initiative it grew into</source>
        <extracomment>They call it so: a name. The initiative is wanted: a UUID.</extracomment>
        <translation>The initiative it grew into</translation>
    </message>
    <message>
        <source>What do they call it?</source>
        <translation>What do they call it?</translation>
    </message>
    <message>
        <source>Make it theirs</source>
        <translation>Make it theirs</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>handbook.md</source>
        <translation>handbook.md</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Search in the handbook</source>
        <translation>Search in the handbook</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Nothing found. Try a part of the word.</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>The chapter</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Handover, made on {day}. Keep it locked away.</source>
        <translation>Handover, made on {day}. Keep it locked away.</translation>
    </message>
    <message>
        <source>A neighbourhood is relations. Do not read this alone: go along to people together, and let them tell it themselves. What stands here they agreed to have written down.</source>
        <translation>A neighbourhood is relations. Do not read this alone: go along to people together, and let them tell it themselves. What stands here they agreed to have written down.</translation>
    </message>
    <message>
        <source>Begin with them</source>
        <translation>Begin with them</translation>
    </message>
    <message>
        <source>They know people whom others do not know.</source>
        <translation>They know people whom others do not know.</translation>
    </message>
    <message>
        <source>What I would like to tell you</source>
        <translation>What I would like to tell you</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>What we promised</translation>
    </message>
    <message>
        <source>Connections under way</source>
        <translation>Connections under way</translation>
    </message>
    <message>
        <source>Something happened last {when}.</source>
        <translation>Something happened last {when}.</translation>
    </message>
    <message>
        <source>What residents do together</source>
        <translation>What residents do together</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>whose it is</translation>
    </message>
    <message>
        <source>who takes part</source>
        <translation>who takes part</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>its story</source>
        <translation>its story</translation>
    </message>
    <message>
        <source>{title} ({stage})</source>
        <translation>{title} ({stage})</translation>
    </message>
    <message>
        <source>Places, groups and organisations</source>
        <translation>Places, groups and organisations</translation>
    </message>
    <message>
        <source>Has the key: {names}</source>
        <translation>Has the key: {names}</translation>
    </message>
    <message>
        <source>{name} ({sort})</source>
        <translation>{name} ({sort})</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Would rather not be asked for now.</source>
        <translation>Would rather not be asked for now.</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>what matters</translation>
    </message>
    <message>
        <source>last spoken: {when}</source>
        <translation>last spoken: {when}</translation>
    </message>
    <message>
        <source>We spoke.</source>
        <translation>We spoke.</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>knows</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>belongs to</translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation>agreed to</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Go to a page; Ctrl+2 is the second one, and so on</source>
        <translation>Go to a page; Ctrl+2 is the second one, and so on</translation>
    </message>
    <message>
        <source>The handbook</source>
        <translation>The handbook</translation>
    </message>
    <message>
        <source>From the side bar to the page and back</source>
        <translation>From the side bar to the page and back</translation>
    </message>
    <message>
        <source>Find somebody, a word, a page, or something to do</source>
        <translation>Find somebody, a word, a page, or something to do</translation>
    </message>
    <message>
        <source>Type the number on a card</source>
        <translation>Type the number on a card</translation>
    </message>
    <message>
        <source>Undo the last thing</source>
        <translation>Undo the last thing</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>On a statement: what kind it is</source>
        <translation>On a statement: what kind it is</translation>
    </message>
    <message>
        <source>Change a text in its place; Enter saves, Escape restores</source>
        <translation>Change a text in its place; Enter saves, Escape restores</translation>
    </message>
    <message>
        <source>Empty a search field, or leave a field as it was</source>
        <translation>Empty a search field, or leave a field as it was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>koekdesk keeps what people in a neighbourhood can, have and dream of, and thinks along about who could meet. People decide for themselves, always.</source>
        <translation>koekdesk keeps what people in a neighbourhood can, have and dream of, and thinks along about who could meet. People decide for themselves, always.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is fetched or sent.</source>
        <translation>Everything stays on this computer. Nothing is fetched or sent.</translation>
    </message>
    <message>
        <source>Free to use and to share under the MIT licence. The typefaces are under the SIL Open Font License.</source>
        <translation>Free to use and to share under the MIT licence. The typefaces are under the SIL Open Font License.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>house number</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>when they have time</source>
        <translation>when they have time</translation>
    </message>
    <message>
        <source>what they can and have</source>
        <translation>what they can and have</translation>
    </message>
    <message>
        <source>what they would love</source>
        <translation>what they would love</translation>
    </message>
    <message>
        <source>what they would rather not</source>
        <translation>what they would rather not</translation>
    </message>
    <message>
        <source>whom they know</source>
        <translation>whom they know</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>last spoken</source>
        <translation>last spoken</translation>
    </message>
    <message>
        <source>what matters to them</source>
        <translation>what matters to them</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>what sort</source>
        <translation>what sort</translation>
    </message>
    <message>
        <source>what is possible there</source>
        <translation>what is possible there</translation>
    </message>
    <message>
        <source>who to speak to</source>
        <translation>who to speak to</translation>
    </message>
    <message>
        <source>who has the key</source>
        <translation>who has the key</translation>
    </message>
    <message>
        <source>when it is open</source>
        <translation>when it is open</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>spark</source>
        <translation>spark</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>who noted it</source>
        <translation>who noted it</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>not taken over</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>groups and places</source>
        <translation>groups and places</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>stays out</translation>
    </message>
    <message>
        <source>said no, and stays out</source>
        <translation>said no, and stays out</translation>
    </message>
    <message>
        <source>there is no date we can read</source>
        <translation>there is no date we can read</translation>
    </message>
    <message>
        <source>the date is still to come</source>
        <translation>the date is still to come</translation>
    </message>
    <message>
        <source>we do not know yet who this was with</source>
        <translation>we do not know yet who this was with</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>there is no name</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>a heading</translation>
    </message>
    <message>
        <source>a row of totals</source>
        <translation>a row of totals</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nearly the same name</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>the same telephone</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>the same e-mail</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>the same address</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>the same street</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>another address</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>another telephone</translation>
    </message>
    <message>
        <source>in a remark</source>
        <translation>in a remark</translation>
    </message>
    <message>
        <source>in what was said</source>
        <translation>in what was said</translation>
    </message>
    <message>
        <source>in what matters to them</source>
        <translation>in what matters to them</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>in a conversation</translation>
    </message>
    <message>
        <source>UTF-8, as most programs save</source>
        <extracomment>Ways in which letters are kept in a text file; the usual ones.</extracomment>
        <translation>UTF-8, as most programs save</translation>
    </message>
    <message>
        <source>Windows, as Excel in the Netherlands saves</source>
        <translation>Windows, as Excel in the Netherlands saves</translation>
    </message>
    <message>
        <source>Windows, Turkish</source>
        <translation>Windows, Turkish</translation>
    </message>
    <message>
        <source>Windows, Polish</source>
        <translation>Windows, Polish</translation>
    </message>
    <message>
        <source>Windows, Arabic</source>
        <translation>Windows, Arabic</translation>
    </message>
    <message>
        <source>an older Mac</source>
        <translation>an older Mac</translation>
    </message>
    <message>
        <source>an old DOS program</source>
        <translation>an old DOS program</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Row {row}, “{who}”: {why}</source>
        <extracomment>By another name: the sources stand in tables above, marked there for translation.</extracomment>
        <translation>Row {row}, “{who}”: {why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>Said no later, and that holds from now on: {names}.</source>
        <translation>Said no later, and that holds from now on: {names}.</translation>
    </message>
    <message>
        <source>Said no, but more than one person has that name. Look on their own pages: {names}.</source>
        <translation>Said no, but more than one person has that name. Look on their own pages: {names}.</translation>
    </message>
    <message>
        <source>They have {same}.</source>
        <translation>They have {same}.</translation>
    </message>
    <message>
        <source>They have {same}, but {other}.</source>
        <translation>They have {same}, but {other}.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether they agree, so nothing is suggested.</source>
        <translation>Nobody knows yet whether they agree, so nothing is suggested.</translation>
    </message>
    <message>
        <source>They agree to be in the register and in suggestions</source>
        <translation>They agree to be in the register and in suggestions</translation>
    </message>
    <message>
        <source>They agree to be in the register, in suggestions and by first name on cards</source>
        <translation>They agree to be in the register, in suggestions and by first name on cards</translation>
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
        <translation>Reading {file}…</translation>
    </message>
    <message>
        <source>Looking at what comes in…</source>
        <translation>Looking at what comes in…</translation>
    </message>
    <message>
        <source>Bring in {file}</source>
        <extracomment>Planning waits this long (ms) for the next choice. Note who likes their first name on cards.</extracomment>
        <translation>Bring in {file}</translation>
    </message>
    <message>
        <source>Bringing in {file}…</source>
        <translation>Bringing in {file}…</translation>
    </message>
    <message>
        <source>{file} is in. Undo takes all of it back.</source>
        <translation>{file} is in. Undo takes all of it back.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Stopped. Nothing was brought in.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in, and your choices stay.</source>
        <translation>Stopped. Nothing was brought in, and your choices stay.</translation>
    </message>
</context>
<context>
    <name>InitiativeView</name>
    <message>
        <source>Remove this initiative</source>
        <translation>Remove this initiative</translation>
    </message>
    <message>
        <source>It leaves the register, with its story. People and connections stay.</source>
        <translation>It leaves the register, with its story. People and connections stay.</translation>
    </message>
    <message>
        <source>It belongs to residents; an organisation takes part, never owns.</source>
        <translation>It belongs to residents; an organisation takes part, never owns.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Organisations that take part</source>
        <translation>Organisations that take part</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <extracomment>A quiet line for the status bar. Who is not there yet is wanted, for this initiative: a UUID.</extracomment>
        <translation>Who is not there yet?</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Its story</translation>
    </message>
    <message>
        <source>Its harvest</source>
        <translation>Its harvest</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Began {when}</translation>
    </message>
    <message>
        <source>Name of the initiative</source>
        <translation>Name of the initiative</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What did it bring, for people and for the street?</source>
        <translation>What did it bring, for people and for the street?</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Why it rests</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>Who else takes part?</translation>
    </message>
    <message>
        <source>Which organisation takes part?</source>
        <translation>Which organisation takes part?</translation>
    </message>
    <message>
        <source>owns it</source>
        <translation>owns it</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>takes part</translation>
    </message>
    <message>
        <source>Who does {name}</source>
        <translation>Who does {name}</translation>
    </message>
    <message>
        <source>Organisations of {name}</source>
        <translation>Organisations of {name}</translation>
    </message>
    <message>
        <source>Remove initiative: {name}</source>
        <translation>Remove initiative: {name}</translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>New initiative</translation>
    </message>
    <message>
        <source>What residents do together over time stands here, and it is theirs.</source>
        <translation>What residents do together over time stands here, and it is theirs.</translation>
    </message>
    <message>
        <source>Begin an initiative</source>
        <translation>Begin an initiative</translation>
    </message>
    <message>
        <source>of {names}</source>
        <translation>of {names}</translation>
    </message>
    <message>
        <source>whose is it?</source>
        <translation>whose is it?</translation>
    </message>
    <message>
        <source>Begin an initiative: {name}</source>
        <translation>Begin an initiative: {name}</translation>
    </message>
</context>
<context>
    <name>InlineEdit</name>
    <message>
        <source>Press Enter or click to change</source>
        <extracomment>The user changed the text; it comes without spaces around it. What stands in the field while somebody types; empty when they are done.</extracomment>
        <translation>Press Enter or click to change</translation>
    </message>
</context>
<context>
    <name>Introducer</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Somebody else introduces them: a UUID, or None for nobody.</extracomment>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Nobody introduces them</source>
        <translation>Nobody introduces them</translation>
    </message>
    <message>
        <source>Who knows both and could introduce them?</source>
        <translation>Who knows both and could introduce them?</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>There is nothing else in the register than this.</source>
        <translation>There is nothing else in the register than this.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <extracomment>The key that chooses a kind, in Dutch and in English: 1 to 6 on any keyboard. Somebody chose another kind.</extracomment>
        <translation>Kind: {kind}</translation>
    </message>
    <message>
        <source>Change with a key from 1 to 6</source>
        <translation>Change with a key from 1 to 6</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>You are writing a conversation that has not been saved yet.</source>
        <translation>You are writing a conversation that has not been saved yet.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Back to it</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Leave without it</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>No more than {limit} characters fit here.</source>
        <translation>No more than {limit} characters fit here.</translation>
    </message>
</context>
<context>
    <name>LookAt</name>
    <message>
        <source>Not spoken to for long</source>
        <translation>Not spoken to for long</translation>
    </message>
    <message>
        <source>After {months} somebody looks: keep a while, talk again, or let go.</source>
        <translation>After {months} somebody looks: keep a while, talk again, or let go.</translation>
    </message>
    <message>
        <source>noted on {date}, never spoken</source>
        <translation>noted on {date}, never spoken</translation>
    </message>
    <message>
        <source>last spoken on {date}</source>
        <translation>last spoken on {date}</translation>
    </message>
    <message>
        <source>{name} kept a year longer</source>
        <translation>{name} kept a year longer</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>row {row}, {place}</source>
        <extracomment>Whether it comes in after all.</extracomment>
        <translation>row {row}, {place}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Take it over after all</source>
        <translation>Take it over after all</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>Market of gifts and wishes</source>
        <extracomment>On empty cards, for who comes by and was not written down.</extracomment>
        <translation>Market of gifts and wishes</translation>
    </message>
    <message>
        <source>A4, four cards on a sheet, the last sheet empty. Lay out, look, and match.</source>
        <translation>A4, four cards on a sheet, the last sheet empty. Lay out, look, and match.</translation>
    </message>
    <message>
        <source>market of gifts and wishes</source>
        <translation>market of gifts and wishes</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>WISH</source>
        <translation>WISH</translation>
    </message>
    <message>
        <source>Who would like this, or join in?</source>
        <translation>Who would like this, or join in?</translation>
    </message>
    <message>
        <source>Who can or has this, or wants it too?</source>
        <translation>Who can or has this, or wants it too?</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>What {name} said about it</source>
        <extracomment>The answer (Answer) this person gave.</extracomment>
        <translation>What {name} said about it</translation>
    </message>
    <message>
        <source>Waiting for {name}’s own answer</source>
        <translation>Waiting for {name}’s own answer</translation>
    </message>
    <message>
        <source>Answered {when}</source>
        <translation>Answered {when}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>has the key</source>
        <translation>has the key</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Go to {name}</translation>
    </message>
    <message>
        <source>{name} has the key</source>
        <translation>{name} has the key</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} does not belong to it</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>Does not belong to it</translation>
    </message>
    <message>
        <source>knows {names}</source>
        <translation>knows {names}</translation>
    </message>
</context>
<context>
    <name>MemoryAid</name>
    <message>
        <source>Memory aid for a conversation</source>
        <translation>Memory aid for a conversation</translation>
    </message>
    <message>
        <source>A4, twice the same. Cut in the middle and take one along.</source>
        <translation>A4, twice the same. Cut in the middle and take one along.</translation>
    </message>
    <message>
        <source>memory aid</source>
        <translation>memory aid</translation>
    </message>
    <message>
        <source>What do others ask you for? What comes easy?</source>
        <translation>What do others ask you for? What comes easy?</translation>
    </message>
    <message>
        <source>What do you have that somebody else could enjoy?</source>
        <translation>What do you have that somebody else could enjoy?</translation>
    </message>
    <message>
        <source>What would you love to do, and with whom?</source>
        <translation>What would you love to do, and with whom?</translation>
    </message>
    <message>
        <source>What would you still love to learn?</source>
        <translation>What would you still love to learn?</translation>
    </message>
    <message>
        <source>If one thing in the street could be as you wish: what?</source>
        <translation>If one thing in the street could be as you wish: what?</translation>
    </message>
    <message>
        <source>What would you rather not?</source>
        <translation>What would you rather not?</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>A conversation</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>With:</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>When and where:</translation>
    </message>
    <message>
        <source>Pick up on: {name} said “{words}”</source>
        <translation>Pick up on: {name} said “{words}”</translation>
    </message>
    <message>
        <source>Listen more than you write. Their own words are the best.</source>
        <translation>Listen more than you write. Their own words are the best.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>May we write this down and keep it?</source>
        <translation>May we write this down and keep it?</translation>
    </message>
    <message>
        <source>We promised:</source>
        <translation>We promised:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>By:</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>a lot</translation>
    </message>
    <message>
        <source>Did their eyes light up?</source>
        <translation>Did their eyes light up?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Undo: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Redo: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Open the &amp;demo neighbourhood</source>
        <translation>Open the &amp;demo neighbourhood</translation>
    </message>
    <message>
        <source>&amp;Bring in a spreadsheet…</source>
        <translation>&amp;Bring in a spreadsheet…</translation>
    </message>
    <message>
        <source>&amp;Passphrases…</source>
        <translation>&amp;Passphrases…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Card number</source>
        <translation>&amp;Card number</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormal text</translation>
    </message>
    <message>
        <source>Light or dark &amp;as the computer</source>
        <translation>Light or dark &amp;as the computer</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;ight</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbook</translation>
    </message>
    <message>
        <source>A short &amp;walk</source>
        <translation>A short &amp;walk</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About koekdesk</source>
        <translation>&amp;About koekdesk</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>As far as we know nobody here knows {name} yet. You could ring.</source>
        <translation>As far as we know nobody here knows {name} yet. You could ring.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>As far as we know: ties, streets, languages and times.</source>
        <extracomment>Of how many people on a side it is worked out who could invite them. Tables whose change changes what can be chosen. Somebody's page is wanted: a UUID. A conversation is to be written down first.</extracomment>
        <translation>As far as we know: ties, streets, languages and times.</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Who is not here?</translation>
    </message>
    <message>
        <source>Where somebody is not there yet</source>
        <translation>Where somebody is not there yet</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Not there yet in:</source>
        <translation>Not there yet in:</translation>
    </message>
    <message>
        <source>The whole neighbourhood</source>
        <translation>The whole neighbourhood</translation>
    </message>
    <message>
        <source>Gathering {day}: {together}</source>
        <translation>Gathering {day}: {together}</translation>
    </message>
    <message>
        <source>Looking who is not there yet…</source>
        <translation>Looking who is not there yet…</translation>
    </message>
    <message>
        <source>Nobody is missing as far as we know. New people come in through a conversation.</source>
        <translation>Nobody is missing as far as we know. New people come in through a conversation.</translation>
    </message>
    <message>
        <source>Everybody we may think of is in something. Who have we not met yet at all?</source>
        <translation>Everybody we may think of is in something. Who have we not met yet at all?</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Choose a folder…</source>
        <extracomment>A folder is to be chosen.</extracomment>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Use the one that comes along</source>
        <translation>Use the one that comes along</translation>
    </message>
    <message>
        <source>Sentence model, for meaning</source>
        <translation>Sentence model, for meaning</translation>
    </message>
    <message>
        <source>The one that comes along</source>
        <translation>The one that comes along</translation>
    </message>
</context>
<context>
    <name>NameLink</name>
    <message>
        <source>To the page of {name}</source>
        <extracomment>The name was clicked, or Enter or Space was typed on it.</extracomment>
        <translation>To the page of {name}</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Add another “{name}”</source>
        <extracomment>Likely who was meant; else the name only looks like what was typed. Somebody known was picked. Somebody unknown is to be added under this name.</extracomment>
        <translation>Add another “{name}”</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Add “{name}”</translation>
    </message>
</context>
<context>
    <name>NamesOnCards</name>
    <message>
        <source>Who likes their first name on cards?</source>
        <extracomment>How somebody can have told it; what came with a list was not about this.</extracomment>
        <translation>Who likes their first name on cards?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>How they told it</source>
        <translation>How they told it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>They are in the suggestions and were not asked this yet; on a card they are called a neighbour. Tick who you really talked about it with.</source>
        <translation>They are in the suggestions and were not asked this yet; on a card they are called a neighbour. Tick who you really talked about it with.</translation>
    </message>
    <message>
        <source>Everybody in the suggestions was asked. What they said is on their page.</source>
        <translation>Everybody in the suggestions was asked. What they said is on their page.</translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes</source>
        <translation>
            <numerusform>%n person said yes</numerusform>
            <numerusform>%n people said yes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who said yes</source>
        <translation>Tick who said yes</translation>
    </message>
    <message numerus="yes">
        <source>First name on cards: %n people</source>
        <translation>
            <numerusform>First name on card: %n person</numerusform>
            <numerusform>First name on cards: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n people by first name on cards.</source>
        <translation>
            <numerusform>Noted: %n person by first name on card.</numerusform>
            <numerusform>Noted: %n people by first name on cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourhoodPage</name>
    <message>
        <source>Groups, places and organisations</source>
        <extracomment>What is not seen at first is made this long (ms) after the page is shown. A quiet line for the status bar.</extracomment>
        <translation>Groups, places and organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} added</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>A group</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>An organisation</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>What is there: groups, places, organisations.</source>
        <translation>What is there: groups, places, organisations.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Words from here</source>
        <translation>Words from here</translation>
    </message>
    <message>
        <source>Which words belong together in this neighbourhood</source>
        <translation>Which words belong together in this neighbourhood</translation>
    </message>
    <message>
        <source>Every neighbourhood has clubs and places. Add the first one you know.</source>
        <translation>Every neighbourhood has clubs and places. Add the first one you know.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Choose something from the list.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Who knows whom grows out of conversations. Write down the first one.</source>
        <extracomment>Tables whose change can be seen in the picture. Wait this long (ms) after a change, so that a row of edits is read once. Spots kept in one transaction: short enough for somebody who saves meanwhile. Somebody, a group or a place is wanted: its kind and its id. The first conversation is to be written down. There is a picture, or another one.</extracomment>
        <translation>Who knows whom grows out of conversations. Write down the first one.</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Reading which people know each other…</source>
        <translation>Reading which people know each other…</translation>
    </message>
    <message>
        <source>Looking who joins parts of the neighbourhood…</source>
        <translation>Looking who joins parts of the neighbourhood…</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Enter was pressed in the last field.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Type a passphrase first: a few words.</source>
        <translation>Type a passphrase first: a few words.</translation>
    </message>
    <message>
        <source>Type the same words once more, below.</source>
        <translation>Type the same words once more, below.</translation>
    </message>
    <message>
        <source>The two are not the same. Show them and compare.</source>
        <translation>The two are not the same. Show them and compare.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A backup took its place. What stood there is beside it: {file}</source>
        <translation>A backup took its place. What stood there is beside it: {file}</translation>
    </message>
    <message>
        <source>Its keys were damaged, and mended from a copy. All is whole.</source>
        <translation>Its keys were damaged, and mended from a copy. All is whole.</translation>
    </message>
    <message>
        <source>This register has no passphrase: whoever sits here can read it.</source>
        <translation>This register has no passphrase: whoever sits here can read it.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>No recovery code of this register has been put away yet.</source>
        <translation>No recovery code of this register has been put away yet.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Last time koekdesk stopped unexpectedly. Everything up to {when} is kept.</source>
        <translation>Last time koekdesk stopped unexpectedly. Everything up to {when} is kept.</translation>
    </message>
    <message>
        <source>What you were typing is there again.</source>
        <translation>What you were typing is there again.</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>To the conversation</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A passphrase for “{register}”</source>
        <extracomment>After these there is nothing to try again on the page of the passphrase. After these a backup helps. Words for what takes a while, and that it is over. The exception, and the Path or None. A page to show in front of everything, and that it may go. The register that is open must be closed; what to do then.</extracomment>
        <translation>A passphrase for “{register}”</translation>
    </message>
    <message>
        <source>What people tell you stays between you. Only who knows the words gets in.</source>
        <translation>What people tell you stays between you. Only who knows the words gets in.</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Make the register</translation>
    </message>
    <message>
        <source>Everything in it stays as it is. From now on it opens with these words.</source>
        <translation>Everything in it stays as it is. From now on it opens with these words.</translation>
    </message>
    <message>
        <source>Protect the register</source>
        <translation>Protect the register</translation>
    </message>
    <message>
        <source>This register opens with a passphrase.</source>
        <translation>This register opens with a passphrase.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Opening the register…</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My page: {name}</source>
        <extracomment>How the file itself is kept; in the file to take along, not on paper.</extracomment>
        <translation>My page: {name}</translation>
    </message>
    <message>
        <source>This is what we wrote down of what you told us. Is it right? Cross out, write beside it, or tell us what has to go. It is yours.</source>
        <translation>This is what we wrote down of what you told us. Is it right? Cross out, write beside it, or tell us what has to go. It is yours.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>What matters to you</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>What did we forget?</source>
        <translation>What did we forget?</translation>
    </message>
    <message>
        <source>Who you know and where you belong</source>
        <translation>Who you know and where you belong</translation>
    </message>
    <message>
        <source>you know</source>
        <translation>you know</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>a neighbour</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>When you can, and how we reach you</source>
        <translation>When you can, and how we reach you</translation>
    </message>
    <message>
        <source>Our conversations</source>
        <translation>Our conversations</translation>
    </message>
    <message>
        <source>We promised: {what}</source>
        <translation>We promised: {what}</translation>
    </message>
    <message>
        <source>We spoke.</source>
        <translation>We spoke.</translation>
    </message>
    <message>
        <source>What we wrote beside it</source>
        <translation>What we wrote beside it</translation>
    </message>
    <message>
        <source>What may we do?</source>
        <translation>What may we do?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>You can change your mind any time; telling us is enough.</source>
        <translation>You can change your mind any time; telling us is enough.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>{since}; we ask again on {date}</source>
        <translation>{since}; we ask again on {date}</translation>
    </message>
    <message>
        <source>What else we keep</source>
        <translation>What else we keep</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>my page, as it was on {date}</source>
        <translation>my page, as it was on {date}</translation>
    </message>
    <message>
        <source>Keep to read…</source>
        <translation>Keep to read…</translation>
    </message>
    <message>
        <source>Keep as data…</source>
        <translation>Keep as data…</translation>
    </message>
    <message>
        <source>Read it together. What is crossed out or written beside it you change here.</source>
        <translation>Read it together. What is crossed out or written beside it you change here.</translation>
    </message>
</context>
<context>
    <name>OwnWordsView</name>
    <message>
        <source>doorstep bench, street sofa, coffee corner</source>
        <extracomment>As wide as a comfortable line and a little room. Tables whose change changes what the words find. A quiet line for the status bar.</extracomment>
        <translation>doorstep bench, street sofa, coffee corner</translation>
    </message>
    <message>
        <source>Words that belong together, with commas in between</source>
        <translation>Words that belong together, with commas in between</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Words that belong together here</source>
        <translation>Words that belong together here</translation>
    </message>
    <message>
        <source>Every neighbourhood has words of its own. Put words that mean the same, or that go together, on one line with commas in between. People who say it in another word then find each other too.</source>
        <translation>Every neighbourhood has words of its own. Put words that mean the same, or that go together, on one line with commas in between. People who say it in another word then find each other too.</translation>
    </message>
    <message>
        <source>An example: you write “drill, hammer drill”. Somebody has a drill to lend, and somebody else asks for a hammer drill. They now meet.</source>
        <translation>An example: you write “drill, hammer drill”. Somebody has a drill to lend, and somebody else asks for a hammer drill. They now meet.</translation>
    </message>
    <message>
        <source>Words that belong together: {words}</source>
        <translation>Words that belong together: {words}</translation>
    </message>
    <message>
        <source>No longer together: {words}</source>
        <translation>No longer together: {words}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Which street</source>
        <extracomment>Loaded when asked for: painting takes its time. A PrintJob to look at. Another page is the place for it: its key.</extracomment>
        <translation>Which street</translation>
    </message>
    <message>
        <source>Which gathering</source>
        <translation>Which gathering</translation>
    </message>
    <message>
        <source>What goes along, what hangs on a wall, what somebody else goes on with.</source>
        <translation>What goes along, what hangs on a wall, what somebody else goes on with.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Looking who connects the neighbourhood…</source>
        <translation>Looking who connects the neighbourhood…</translation>
    </message>
    <message>
        <source>For a conversation</source>
        <translation>For a conversation</translation>
    </message>
    <message>
        <source>Two people, their own words, and why they could meet.</source>
        <translation>Two people, their own words, and why they could meet.</translation>
    </message>
    <message>
        <source>Cards for a conversation</source>
        <translation>Cards for a conversation</translation>
    </message>
    <message>
        <source>Open questions and room to write, twice on a sheet.</source>
        <translation>Open questions and room to write, twice on a sheet.</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <translation>Memory aid</translation>
    </message>
    <message>
        <source>All that is kept about somebody, for them to read and correct.</source>
        <translation>All that is kept about somebody, for them to read and correct.</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>My page</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>To take along</translation>
    </message>
    <message>
        <source>Whom to greet in a street, what to ask after, and who never came up yet.</source>
        <translation>Whom to greet in a street, what to ask after, and who never came up yet.</translation>
    </message>
    <message>
        <source>Walking sheet</source>
        <translation>Walking sheet</translation>
    </message>
    <message>
        <source>What we do together, who comes, who brings what, who is not here yet.</source>
        <translation>What we do together, who comes, who brings what, who is not here yet.</translation>
    </message>
    <message>
        <source>Gathering sheet</source>
        <translation>Gathering sheet</translation>
    </message>
    <message>
        <source>A card for each gift and each wish, to match them on one afternoon.</source>
        <translation>A card for each gift and each wish, to match them on one afternoon.</translation>
    </message>
    <message>
        <source>Market set</source>
        <translation>Market set</translation>
    </message>
    <message>
        <source>For on the wall</source>
        <translation>For on the wall</translation>
    </message>
    <message>
        <source>Gifts, wishes and what grows here. First names only, of who said yes.</source>
        <translation>Gifts, wishes and what grows here. First names only, of who said yes.</translation>
    </message>
    <message>
        <source>Poster of the neighbourhood</source>
        <translation>Poster of the neighbourhood</translation>
    </message>
    <message>
        <source>The twelve ground rules, each with its question.</source>
        <translation>The twelve ground rules, each with its question.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>For who comes after you</source>
        <translation>For who comes after you</translation>
    </message>
    <message>
        <source>People and what matters to them, what was promised, what is under way, who has the key: on paper and as a file.</source>
        <translation>People and what matters to them, what was promised, what is under way, who has the key: on paper and as a file.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>A4. Lay it on the table; everybody writes on it.</source>
        <translation>A4. Lay it on the table; everybody writes on it.</translation>
    </message>
    <message>
        <source>Save to read…</source>
        <translation>Save to read…</translation>
    </message>
    <message>
        <source>Save as data…</source>
        <translation>Save as data…</translation>
    </message>
    <message>
        <source>For who comes after you, and nobody else. A file is not locked: mind it.</source>
        <translation>For who comes after you, and nobody else. A file is not locked: mind it.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <extracomment>Enter was pressed.</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <extracomment>Comes back when it was there at a lock. Passphrase: is it really you?</extracomment>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>Who can open {register}. Nothing of what is kept changes: only what it opens with.</source>
        <translation>Who can open {register}. Nothing of what is kept changes: only what it opens with.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open, with the recovery code. Now a new passphrase?</source>
        <translation>Open, with the recovery code. Now a new passphrase?</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>A new passphrase</translation>
    </message>
    <message>
        <source>One more passphrase</source>
        <translation>One more passphrase</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not spoken yet</source>
        <extracomment>Longer ago than this is "long not spoken".</extracomment>
        <translation>not spoken yet</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search by name or by what they said</source>
        <extracomment>A page is opened this long (ms) after the keyboard rests on a name. What is not seen at first is made this long (ms) after the page is shown. Narrower than so many letters, the list and the page take turns. Paper to look at: a PrintJob.</extracomment>
        <translation>Search by name or by what they said</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who the list shows</source>
        <translation>Who the list shows</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>not asked what they can</source>
        <translation>not asked what they can</translation>
    </message>
    <message>
        <source>not asked what they would like</source>
        <translation>not asked what they would like</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>no consent yet</translation>
    </message>
    <message>
        <source>ask again what they agree to</source>
        <translation>ask again what they agree to</translation>
    </message>
    <message>
        <source>long not spoken</source>
        <translation>long not spoken</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, or a word they said.</source>
        <translation>Nobody found. Try a part of the name, or a word they said.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Names on cards</source>
        <translation>Names on cards</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the first person you spoke to: a name, and their yes.</source>
        <translation>Nobody here yet. Add the first person you spoke to: a name, and their yes.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Choose somebody from the list.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Show more</source>
        <extracomment>The name was chosen: a UUID. A name was chosen: a UUID.</extracomment>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>And %n more people.</source>
        <translation>
            <numerusform>And %n more person.</numerusform>
            <numerusform>And %n more people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAway</name>
    <message>
        <source>No, keep</source>
        <extracomment>Told by the name of the person itself, or by the number of conversations. What stands there instead of a name.</extracomment>
        <translation>No, keep</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>What stands there from now on instead</source>
        <translation>What stands there from now on instead</translation>
    </message>
    <message>
        <source>Take {name} out of the register…</source>
        <translation>Take {name} out of the register…</translation>
    </message>
    <message>
        <source>Everything about {name} goes out of the register.</source>
        <translation>Everything about {name} goes out of the register.</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Also: {list}.</source>
        <translation>Also: {list}.</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <source>{name} is also named in what stays. Where may another word come?</source>
        <translation>{name} is also named in what stays. Where may another word come?</translation>
    </message>
    <message>
        <source>{name} is also named in what stays, or a namesake is. Where may another word come?</source>
        <translation>{name} is also named in what stays, or a namesake is. Where may another word come?</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} is erased.</translation>
    </message>
    <message>
        <source>Taking out can be undone until you close koekdesk. Erasing cannot: it reaches the backups on this computer too.</source>
        <translation>Taking out can be undone until you close koekdesk. Erasing cannot: it reaches the backups on this computer too.</translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>{name} taken out</translation>
    </message>
</context>
<context>
    <name>PersonConsent</name>
    <message>
        <source>What they agreed to</source>
        <extracomment>How long somebody's yes may hold before it is asked about again, in months. They would rather not be in the register.</extracomment>
        <translation>What they agreed to</translation>
    </message>
    <message>
        <source>Asked: still yes</source>
        <translation>Asked: still yes</translation>
    </message>
    <message>
        <source>{name} still says yes</source>
        <translation>{name} still says yes</translation>
    </message>
</context>
<context>
    <name>PersonConversations</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Everything begins with a conversation.</source>
        <translation>Everything begins with a conversation.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Groups they belong to</source>
        <extracomment>A group was pressed: its id.</extracomment>
        <translation>Groups they belong to</translation>
    </message>
    <message>
        <source>Add a group, by name</source>
        <translation>Add a group, by name</translation>
    </message>
    <message>
        <source>{name} joins {group}</source>
        <translation>{name} joins {group}</translation>
    </message>
    <message>
        <source>{name} leaves a group</source>
        <translation>{name} leaves a group</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>The name they like to be called by</source>
        <extracomment>After so long without a conversation, something they said is offered to pick up on. Everything kept about them, on paper and as files.</extracomment>
        <translation>The name they like to be called by</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name of {name}</translation>
    </message>
    <message>
        <source>What matters to {name}</source>
        <translation>What matters to {name}</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>What matters most? Write it in their own words.</source>
        <translation>What matters most? Write it in their own words.</translation>
    </message>
    <message>
        <source>Suggest nothing for now</source>
        <translation>Suggest nothing for now</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Their own page…</source>
        <translation>Their own page…</translation>
    </message>
    <message>
        <source>You have not written down a conversation yet.</source>
        <translation>You have not written down a conversation yet.</translation>
    </message>
    <message>
        <source>Last spoken {when}, {where}.</source>
        <translation>Last spoken {when}, {where}.</translation>
    </message>
    <message>
        <source>Last spoken {when}.</source>
        <translation>Last spoken {when}.</translation>
    </message>
    <message>
        <source>Something to pick up on: {quote}</source>
        <translation>Something to pick up on: {quote}</translation>
    </message>
    <message>
        <source>Pause for {name}</source>
        <translation>Pause for {name}</translation>
    </message>
    <message>
        <source>Suggest again for {name}</source>
        <translation>Suggest again for {name}</translation>
    </message>
</context>
<context>
    <name>PersonLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Languages of {name}</source>
        <translation>Languages of {name}</translation>
    </message>
</context>
<context>
    <name>PersonLeads</name>
    <message>
        <source>Together with others</source>
        <translation>Together with others</translation>
    </message>
    <message>
        <source>Nothing is suggested for now; you can switch that on above.</source>
        <translation>Nothing is suggested for now; you can switch that on above.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions come from what people said.</source>
        <translation>Nothing yet. Suggestions come from what people said.</translation>
    </message>
    <message>
        <source>With {names}: {stage}, {when}</source>
        <translation>With {names}: {stage}, {when}</translation>
    </message>
    <message>
        <source>Suggestion with {names}: {strength}</source>
        <translation>Suggestion with {names}: {strength}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Talk again</source>
        <extracomment>So many stand there until more are asked for.</extracomment>
        <translation>Talk again</translation>
    </message>
</context>
<context>
    <name>PersonReach</name>
    <message>
        <source>Where and how to reach them</source>
        <translation>Where and how to reach them</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Street of {name}</source>
        <translation>Street of {name}</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>House number of {name}</source>
        <translation>House number of {name}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone of {name}</source>
        <translation>Phone of {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>E-mail of {name}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Full name of {name}</source>
        <translation>Full name of {name}</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Works for</translation>
    </message>
    <message>
        <source>Organisation of {name}</source>
        <translation>Organisation of {name}</translation>
    </message>
</context>
<context>
    <name>PersonRemark</name>
    <message>
        <source>What you think yourself</source>
        <translation>What you think yourself</translation>
    </message>
    <message>
        <source>Never on a card or in a suggestion. On “My page” they can read it.</source>
        <translation>Never on a card or in a suggestion. On “My page” they can read it.</translation>
    </message>
    <message>
        <source>Your own remark about {name}</source>
        <translation>Your own remark about {name}</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nothing noted</translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>Who they know</source>
        <translation>Who they know</translation>
    </message>
    <message>
        <source>Add somebody they know, by name</source>
        <translation>Add somebody they know, by name</translation>
    </message>
    <message>
        <source>{name} knows {other}</source>
        <translation>{name} knows {other}</translation>
    </message>
</context>
<context>
    <name>PersonWhen</name>
    <message>
        <source>When they can</source>
        <translation>When they can</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>In their own words, like “Tuesday evening”</source>
        <translation>In their own words, like “Tuesday evening”</translation>
    </message>
    <message>
        <source>When {name} can</source>
        <translation>When {name} can</translation>
    </message>
</context>
<context>
    <name>PersonWhy</name>
    <message>
        <source>Why (not) with …?</source>
        <translation>Why (not) with …?</translation>
    </message>
    <message>
        <source>With whom? A name</source>
        <translation>With whom? A name</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>No longer so</translation>
    </message>
    <message>
        <source>Has to give</source>
        <translation>Has to give</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <translation>Would rather not</translation>
    </message>
    <message>
        <source>Would love to</source>
        <translation>Would love to</translation>
    </message>
</context>
<context>
    <name>PlanGathering</name>
    <message>
        <source>Day of the next gathering</source>
        <extracomment>A gathering is proposed a week ahead. The day and what will be done.</extracomment>
        <translation>Day of the next gathering</translation>
    </message>
    <message>
        <source>What will we do together?</source>
        <translation>What will we do together?</translation>
    </message>
    <message>
        <source>Plan a gathering</source>
        <translation>Plan a gathering</translation>
    </message>
</context>
<context>
    <name>PocketCard</name>
    <message>
        <source>For myself – not to hand out</source>
        <translation>For myself – not to hand out</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>What did you hear?</translation>
    </message>
    <message>
        <source>May: {what}.</source>
        <translation>May: {what}.</translation>
    </message>
    <message>
        <source>Not agreed to: {what}.</source>
        <translation>Not agreed to: {what}.</translation>
    </message>
    <message>
        <source>Not asked for anything before.</source>
        <translation>Not asked for anything before.</translation>
    </message>
    <message>
        <source>Answered “{answer}” {when}</source>
        <translation>Answered “{answer}” {when}</translation>
    </message>
    <message>
        <source>{told}, about {names}</source>
        <translation>{told}, about {names}</translation>
    </message>
    <message>
        <source>Could introduce them: {names}.</source>
        <translation>Could introduce them: {names}.</translation>
    </message>
    <message>
        <source>Nobody known yet who could introduce them. Who?</source>
        <translation>Nobody known yet who could introduce them. Who?</translation>
    </message>
    <message>
        <source>{name} knows {others}.</source>
        <translation>{name} knows {others}.</translation>
    </message>
    <message>
        <source>{name} already knows {others}.</source>
        <translation>{name} already knows {others}.</translation>
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
        <translation>Poster of the ground rules</translation>
    </message>
    <message>
        <source>The twelve ground rules</source>
        <translation>The twelve ground rules</translation>
    </message>
    <message>
        <source>One A3 for the wall. On an A4 it is printed smaller.</source>
        <translation>One A3 for the wall. On an A4 it is printed smaller.</translation>
    </message>
    <message>
        <source>ground rules</source>
        <translation>ground rules</translation>
    </message>
    <message>
        <source>Residents decide, residents act, residents own what grows.</source>
        <translation>Residents decide, residents act, residents own what grows.</translation>
    </message>
</context>
<context>
    <name>PrintCardsDialog</name>
    <message>
        <source>Print cards</source>
        <translation>Print cards</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Conversation cards</translation>
    </message>
    <message>
        <source>conversation cards</source>
        <translation>conversation cards</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>To hand out</translation>
    </message>
    <message>
        <source>A4, four cards on a sheet. Cut along the marks, twice.</source>
        <translation>A4, four cards on a sheet. Cut along the marks, twice.</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>For myself</translation>
    </message>
    <message>
        <source>For your own pocket, not to hand out: full names, what was said when, what was answered.</source>
        <translation>For your own pocket, not to hand out: full names, what was said when, what was answered.</translation>
    </message>
    <message>
        <source>cards for myself</source>
        <translation>cards for myself</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>First the cards to hand out, then the same ones for your pocket.</source>
        <translation>First the cards to hand out, then the same ones for your pocket.</translation>
    </message>
    <message>
        <source>cards in two versions</source>
        <translation>cards in two versions</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Sheet {number} of {all}</source>
        <translation>Sheet {number} of {all}</translation>
    </message>
    <message>
        <source>Where should the PDF be kept?</source>
        <translation>Where should the PDF be kept?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>How it will look on paper</source>
        <translation>How it will look on paper</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Version: {name}</translation>
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
        <translation>Go on</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A page for the drawer</source>
        <extracomment>In lines of text: the page beside what to do with it. It is on paper now, or somebody wrote it down.</extracomment>
        <translation>A page for the drawer</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten, this code opens the register. It is shown once. Put it on paper and keep it away from this computer.</source>
        <translation>When the passphrase is forgotten, this code opens the register. It is shown once. Put it on paper and keep it away from this computer.</translation>
    </message>
    <message>
        <source>To paper…</source>
        <translation>To paper…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Print the page, or save it as a PDF on a USB stick. Then you go on.</source>
        <translation>Print the page, or save it as a PDF on a USB stick. Then you go on.</translation>
    </message>
    <message>
        <source>The last group, as you wrote it down</source>
        <translation>The last group, as you wrote it down</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Write the seven groups down. Then type the last one here.</source>
        <translation>Write the seven groups down. Then type the last one here.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>A4. A PDF is best kept on a USB stick, not on this computer.</source>
        <translation>A4. A PDF is best kept on a USB stick, not on this computer.</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>Who keeps this page</source>
        <translation>Who keeps this page</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Made on {day} with koekdesk.</source>
        <translation>Made on {day} with koekdesk.</translation>
    </message>
    <message>
        <source>A page for the drawer</source>
        <translation>A page for the drawer</translation>
    </message>
    <message>
        <source>With this code the register opens when nobody remembers the passphrase. Whoever has this page and the computer can read everything in it. So keep it away from the computer: in a drawer that locks, or with somebody you trust.</source>
        <translation>With this code the register opens when nobody remembers the passphrase. Whoever has this page and the computer can read everything in it. So keep it away from the computer: in a drawer that locks, or with somebody you trust.</translation>
    </message>
    <message>
        <source>How it works: open the register, choose “Use the recovery code” and type the seven groups. Capitals and spaces do not matter. Then choose a new passphrase.</source>
        <translation>How it works: open the register, choose “Use the recovery code” and type the seven groups. Capitals and spaces do not matter. Then choose a new passphrase.</translation>
    </message>
    <message>
        <source>There is no 0, O, 1, I, L, S or U in the code. When a sign does not look clear, koekdesk tells in which group to look again.</source>
        <translation>There is no 0, O, 1, I, L, S or U in the code. When a sign does not look clear, koekdesk tells in which group to look again.</translation>
    </message>
</context>
<context>
    <name>ReflectionView</name>
    <message>
        <source>Let this thought go</source>
        <translation>Let this thought go</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>A thought</translation>
    </message>
    <message>
        <source>A thought changed</source>
        <translation>A thought changed</translation>
    </message>
    <message>
        <source>A thought let go</source>
        <translation>A thought let go</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>A thought</source>
        <translation>A thought</translation>
    </message>
    <message>
        <source>Write down what comes to mind…</source>
        <translation>Write down what comes to mind…</translation>
    </message>
    <message>
        <source>A thought kept</source>
        <translation>A thought kept</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Yes, remove</source>
        <translation>Yes, remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>BackupRow: close the register, put this in its place, open it again. Path or None: where backups go once more. Words for what takes a while, and that it is over.</extracomment>
        <translation>Looking at the backups…</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>There is a backup of {when}.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Making a backup…</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Undo takes all of it back, in one step.</source>
        <translation>Undo takes all of it back, in one step.</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Look at the people</translation>
    </message>
    <message>
        <source>Who likes their first name on cards?</source>
        <translation>Who likes their first name on cards?</translation>
    </message>
    <message>
        <source>Bring in another</source>
        <translation>Bring in another</translation>
    </message>
    <message>
        <source>{file} is in the register</source>
        <translation>{file} is in the register</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by others, but nobody fits or more than one does: {names}.</source>
        <translation>Named by others, but nobody fits or more than one does: {names}.</translation>
    </message>
    <message>
        <source>Whom they mean you can add on people's own pages.</source>
        <translation>Whom they mean you can add on people's own pages.</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Keep a year longer</source>
        <translation>Keep a year longer</translation>
    </message>
    <message>
        <source>Take out or erase…</source>
        <translation>Take out or erase…</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Nothing changes in the register until you say so.</source>
        <translation>Nothing changes in the register until you say so.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Look first</source>
        <extracomment>Something is read in another way, or a choice was made.</extracomment>
        <translation>Look first</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Their yes also meant: first name on cards</source>
        <translation>Their yes also meant: first name on cards</translation>
    </message>
    <message>
        <source>How the letters are kept</source>
        <translation>How the letters are kept</translation>
    </message>
    <message>
        <source>Do letters look wrong? They were saved as</source>
        <translation>Do letters look wrong? They were saved as</translation>
    </message>
    <message>
        <source>Sheets, and what is worth a look</source>
        <translation>Sheets, and what is worth a look</translation>
    </message>
    <message numerus="yes">
        <source>%n are worth a look</source>
        <translation>
            <numerusform>%n is worth a look</numerusform>
            <numerusform>%n are worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Worth a look: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things they said</source>
        <translation>
            <numerusform>%n thing they said</numerusform>
            <numerusform>%n things they said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups and places</source>
        <translation>
            <numerusform>%n group and place</numerusform>
            <numerusform>%n groups and places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
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
        <translation>Words that belong together</translation>
    </message>
    <message>
        <source>These no longer belong together: {words}</source>
        <translation>These no longer belong together: {words}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Nobody said one of these yet. They count as soon as somebody does.</source>
        <translation>Nobody said one of these yet. They count as soon as somebody does.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these words is said by {names}.</source>
        <translation>One of these words is said by {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go together through this line:</source>
        <translation>
            <numerusform>%n pair go together through this line:</numerusform>
            <numerusform>%n pairs go together through this line:</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{gift}”, and {other}: “{wish}”</source>
        <translation>{name}: “{gift}”, and {other}: “{wish}”</translation>
    </message>
</context>
<context>
    <name>RowLook</name>
    <message>
        <source>What this row becomes</source>
        <translation>What this row becomes</translation>
    </message>
    <message>
        <source>This row stays out</source>
        <translation>This row stays out</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>Speaks {languages}</translation>
    </message>
    <message>
        <source>Has time: {when}</source>
        <translation>Has time: {when}</translation>
    </message>
    <message>
        <source>Knows {names}</source>
        <translation>Knows {names}</translation>
    </message>
    <message>
        <source>Last spoken on {date}</source>
        <translation>Last spoken on {date}</translation>
    </message>
    <message>
        <source>Your remark: {remark}</source>
        <translation>Your remark: {remark}</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>A conversation</translation>
    </message>
    <message>
        <source>a spark</source>
        <translation>a spark</translation>
    </message>
    <message>
        <source>much spark</source>
        <translation>much spark</translation>
    </message>
    <message>
        <source>no spark</source>
        <translation>no spark</translation>
    </message>
    <message>
        <source>We promised: {promise}</source>
        <translation>We promised: {promise}</translation>
    </message>
    <message>
        <source>noted by {who}</source>
        <translation>noted by {who}</translation>
    </message>
</context>
<context>
    <name>RulePicture</name>
    <message>
        <source>Nothing to see here yet. It grows while you work.</source>
        <translation>Nothing to see here yet. It grows while you work.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The twelve ground rules</source>
        <extracomment>The poster is wanted on paper.</extracomment>
        <translation>The twelve ground rules</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>A mirror to look in together. There is nothing to score.</source>
        <translation>A mirror to look in together. There is nothing to score.</translation>
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
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>SaidDelegate</name>
    <message>
        <source>The words</source>
        <extracomment>The name of the field in which words of a line are changed. Longer words are shown in part; editing shows them all.</extracomment>
        <translation>The words</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>SaidKinds</name>
    <message>
        <source>Another kind: Alt and a number. Delete leaves out, Enter changes words.</source>
        <translation>Another kind: Alt and a number. Delete leaves out, Enter changes words.</translation>
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
        <translation>What was said</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>Remove these words</translation>
    </message>
    <message>
        <source>It is so again</source>
        <translation>It is so again</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>No longer so</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Words of {name}</translation>
    </message>
    <message>
        <source>Kind of words of {name}</source>
        <translation>Kind of words of {name}</translation>
    </message>
    <message>
        <source>Words of {name} no longer so</source>
        <translation>Words of {name} no longer so</translation>
    </message>
    <message>
        <source>Words of {name} removed</source>
        <translation>Words of {name} removed</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>left out</source>
        <extracomment>Somebody typed other words: row, words.</extracomment>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>SaidNewcomer</name>
    <message>
        <source>What did {name} agree to just now?</source>
        <translation>What did {name} agree to just now?</translation>
    </message>
    <message>
        <source>Street (if they said so)</source>
        <translation>Street (if they said so)</translation>
    </message>
    <message>
        <source>Street of {name}</source>
        <translation>Street of {name}</translation>
    </message>
</context>
<context>
    <name>SaidOffers</name>
    <message>
        <source>Leave it: {what}</source>
        <translation>Leave it: {what}</translation>
    </message>
</context>
<context>
    <name>SaidWho</name>
    <message>
        <source>{name}  ·  new</source>
        <extracomment>Who is there changed. All is said here; go on with the words.</extracomment>
        <translation>{name}  ·  new</translation>
    </message>
    <message>
        <source>{name} was there. Press to take away</source>
        <translation>{name} was there. Press to take away</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Take {name} away</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <extracomment>What to search for; empty for everything. The user wants to go on in the list below.</extracomment>
        <translation>Empty the field</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Shown of each part at first. The name was chosen.</extracomment>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Which folder has the sentence model?</source>
        <translation>Which folder has the sentence model?</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>{size} times</source>
        <translation>{size} times</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who writes conversations down</source>
        <translation>Who writes conversations down</translation>
    </message>
    <message>
        <source>Nobody at the desk: lock after</source>
        <translation>Nobody at the desk: lock after</translation>
    </message>
    <message>
        <source>Sentence model, for meaning</source>
        <translation>Sentence model, for meaning</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Your initials</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>for {name}</source>
        <extracomment>The name was chosen.</extracomment>
        <translation>for {name}</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Recovery code: {code}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>This sheet is about</source>
        <extracomment>The sheet is read differently now: its SheetChoice.</extracomment>
        <translation>This sheet is about</translation>
    </message>
    <message>
        <source>The first rows of {sheet}</source>
        <translation>The first rows of {sheet}</translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>and %n row more</numerusform>
            <numerusform>and %n rows more</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay out: {rows}.</source>
        <translation>Stay out: {rows}.</translation>
    </message>
    <message>
        <source>Which columns say when it was, and with whom? Choose it above them.</source>
        <translation>Which columns say when it was, and with whom? Choose it above them.</translation>
    </message>
    <message>
        <source>Which column has the names? Choose it above that column.</source>
        <translation>Which column has the names? Choose it above that column.</translation>
    </message>
    <message>
        <source>Column {heading} holds</source>
        <translation>Column {heading} holds</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, of which you see the first {some}</source>
        <translation>{rows}, of which you see the first {some}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>For us only</source>
        <translation>For us only</translation>
    </message>
    <message>
        <source>We promised {when}: {what}</source>
        <translation>We promised {when}: {what}</translation>
    </message>
    <message>
        <source>We promised before {day}: {what}</source>
        <translation>We promised before {day}: {what}</translation>
    </message>
    <message>
        <source>Made on {day}. Keep it with you, and away when you are back.</source>
        <translation>Made on {day}. Keep it with you, and away when you are back.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Card no.</source>
        <translation>Card no.</translation>
    </message>
    <message>
        <source>Number on a card that came back</source>
        <translation>Number on a card that came back</translation>
    </message>
    <message>
        <source>Type the number on a card and press Enter</source>
        <translation>Type the number on a card and press Enter</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Show more</source>
        <extracomment>Sides with one list for each street, language or group of acquaintances. A name was chosen: a UUID.</extracomment>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>Spark</name>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>much</source>
        <translation>much</translation>
    </message>
</context>
<context>
    <name>StageButtons</name>
    <message>
        <source>Only their own yes moves it on</source>
        <extracomment>Another stage was chosen (Stage).</extracomment>
        <translation>Only their own yes moves it on</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Stage: {stage}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choose a spreadsheet</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Bring in a spreadsheet</translation>
    </message>
    <message>
        <source>The list you have now, in people's own words.</source>
        <translation>The list you have now, in people's own words.</translation>
    </message>
    <message>
        <source>First you look at what we read, and correct it where needed.</source>
        <translation>First you look at what we read, and correct it where needed.</translation>
    </message>
    <message>
        <source>Nothing changes in the register until you say so.</source>
        <translation>Nothing changes in the register until you say so.</translation>
    </message>
    <message>
        <source>It is one step: Undo takes all of it back.</source>
        <translation>It is one step: Undo takes all of it back.</translation>
    </message>
    <message>
        <source>Who said no stays out. Who was not asked yet is never suggested.</source>
        <translation>Who said no stays out. Who was not asked yet is never suggested.</translation>
    </message>
    <message>
        <source>Or drop the file here: .xlsx or .csv, from any spreadsheet program.</source>
        <translation>Or drop the file here: .xlsx or .csv, from any spreadsheet program.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Easy to guess</source>
        <translation>Easy to guess</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Getting there</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Hard to guess</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other stay in mind and are hard to guess. Spaces may be part of it.</source>
        <translation>Four words that have nothing to do with each other stay in mind and are hard to guess. Spaces may be part of it.</translation>
    </message>
    <message>
        <source>Many people choose this. Put a few words of your own beside it.</source>
        <translation>Many people choose this. Put a few words of your own beside it.</translation>
    </message>
    <message>
        <source>The name of the register is what somebody would try first. Choose other words.</source>
        <translation>The name of the register is what somebody would try first. Choose other words.</translation>
    </message>
    <message>
        <source>The same again, or keys in a row, is guessed quickly. Different words help.</source>
        <translation>The same again, or keys in a row, is guessed quickly. Different words help.</translation>
    </message>
    <message>
        <source>A little longer makes a great difference.</source>
        <translation>A little longer makes a great difference.</translation>
    </message>
    <message>
        <source>One more word, and it is a good one.</source>
        <translation>One more word, and it is a good one.</translation>
    </message>
    <message>
        <source>This is a good one. Say it to yourself three times.</source>
        <translation>This is a good one. Say it to yourself three times.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ask {name} what they would like to bring.</source>
        <extracomment>Reasons with a line of their own on the card; the others can stand between the quotes. What a line of its own begins with. The quotes of these stand on the card already. These go on while they are held down. Chosen for printing, or no longer. The reason (AsideReason) and a note. Somebody's name was chosen: a UUID. Something unfolded that should come into view (QWidget). The next card (1) or the one before (-1) is wanted. The words that belong together here are wanted.</extracomment>
        <translation>Ask {name} what they would like to bring.</translation>
    </message>
    <message>
        <source>Could introduce them: {names}.</source>
        <translation>Could introduce them: {names}.</translation>
    </message>
    <message>
        <source>On the card without a name, until they agree to it: {names}.</source>
        <translation>On the card without a name, until they agree to it: {names}.</translation>
    </message>
    <message>
        <source>Choose for printing</source>
        <translation>Choose for printing</translation>
    </message>
    <message>
        <source>Key: P or the space bar</source>
        <translation>Key: P or the space bar</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Take up</translation>
    </message>
    <message>
        <source>Key: T</source>
        <translation>Key: T</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Put aside…</translation>
    </message>
    <message>
        <source>Key: A</source>
        <translation>Key: A</translation>
    </message>
    <message>
        <source>Why this suggestion?</source>
        <translation>Why this suggestion?</translation>
    </message>
    <message>
        <source>Key: W</source>
        <translation>Key: W</translation>
    </message>
    <message>
        <source>Chosen for printing</source>
        <translation>Chosen for printing</translation>
    </message>
    <message>
        <source>Which words belong together here?</source>
        <translation>Which words belong together here?</translation>
    </message>
</context>
<context>
    <name>SuggestionEmpty</name>
    <message>
        <source>Begin with a conversation: write down what somebody can, has or would love.</source>
        <extracomment>One filter is to be let go (Filter).</extracomment>
        <translation>Begin with a conversation: write down what somebody can, has or would love.</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Looking for who could meet…</source>
        <translation>Looking for who could meet…</translation>
    </message>
    <message>
        <source>No suggestion fits this choice.</source>
        <translation>No suggestion fits this choice.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>It is the choices together. Let go of one of them:</source>
        <translation>It is the choices together. Let go of one of them:</translation>
    </message>
    <message>
        <source>Without “{choice}”</source>
        <translation>Without “{choice}”</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found that fits yet.</source>
        <translation>Nothing found that fits yet.</translation>
    </message>
    <message>
        <source>Most people have not been asked yet whether they may be suggested.</source>
        <translation>Most people have not been asked yet whether they may be suggested.</translation>
    </message>
    <message>
        <source>It helps to ask people what they would love to do or learn.</source>
        <translation>It helps to ask people what they would love to do or learn.</translation>
    </message>
</context>
<context>
    <name>SuggestionFilters</name>
    <message>
        <source>With whom?</source>
        <extracomment>Another choice was made. The user wants to go on to the cards.</extracomment>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Lets go of every choice</source>
        <translation>Lets go of every choice</translation>
    </message>
    <message>
        <source>All streets</source>
        <translation>All streets</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Show more</source>
        <extracomment>A calm number of cards at a time. A new card stands on the page (SuggestionCard). This card should come into view (SuggestionCard).</extracomment>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>SuggestionWhy</name>
    <message>
        <source>Why (not) these two? Name any two people</source>
        <extracomment>Something unfolded that should come into view (QWidget).</extracomment>
        <translation>Why (not) these two? Name any two people</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>And who?</source>
        <translation>And who?</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Questions to the people in them. Only their own yes moves one on.</source>
        <extracomment>Tables whose change takes a suggestion off the page or brings it back. Somebody's page is wanted: a UUID. A connection's page is wanted: a UUID. These cards are to be printed: tuple[SuggestionRow, ...]. A conversation is to be written down first. The words that belong together here are wanted. A quiet line for the status bar.</extracomment>
        <translation>Questions to the people in them. Only their own yes moves one on.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Take up: {names}</source>
        <translation>Take up: {names}</translation>
    </message>
    <message>
        <source>Taken up: {names}. Now the question is theirs.</source>
        <translation>Taken up: {names}. Now the question is theirs.</translation>
    </message>
    <message>
        <source>To the connection</source>
        <translation>To the connection</translation>
    </message>
    <message>
        <source>Put aside: {names}</source>
        <translation>Put aside: {names}</translation>
    </message>
    <message>
        <source>Put aside for now: {names}.</source>
        <translation>Put aside for now: {names}.</translation>
    </message>
    <message>
        <source>Let it come back: {names}</source>
        <translation>Let it come back: {names}</translation>
    </message>
    <message>
        <source>May come up again: {names}.</source>
        <translation>May come up again: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n cards</source>
        <translation>
            <numerusform>Print %n card</numerusform>
            <numerusform>Print %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>Print cards</translation>
    </message>
    <message>
        <source>First choose cards for printing</source>
        <translation>First choose cards for printing</translation>
    </message>
    <message>
        <source>Looking did not work just now. What was found before is still here.</source>
        <translation>Looking did not work just now. What was found before is still here.</translation>
    </message>
</context>
<context>
    <name>Takers</name>
    <message>
        <source>Take off: {name}</source>
        <translation>Take off: {name}</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversation with {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Remove this conversation</source>
        <translation>Remove this conversation</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>What you promised</translation>
    </message>
    <message>
        <source>Promised something?</source>
        <translation>Promised something?</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>by when?</translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation>together with {names}</translation>
    </message>
    <message>
        <source>noted by {who}</source>
        <translation>noted by {who}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date koekdesk knows; try 12 May.</source>
        <translation>“{typed}” is not a date koekdesk knows; try 12 May.</translation>
    </message>
    <message>
        <source>“{typed}” is still to come; a conversation was today or before.</source>
        <translation>“{typed}” is still to come; a conversation was today or before.</translation>
    </message>
    <message>
        <source>Conversation with {name} removed</source>
        <translation>Conversation with {name} removed</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{file} is no longer where it was. Nothing has been changed. Perhaps it was moved or renamed, or it is on a USB stick: look for it and open it from there.</source>
        <translation>{file} is no longer where it was. Nothing has been changed. Perhaps it was moved or renamed, or it is on a USB stick: look for it and open it from there.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing has been changed. Look inside it for your register, a file that ends in .koek.</source>
        <translation>{file} is a folder. Nothing has been changed. Look inside it for your register, a file that ends in .koek.</translation>
    </message>
    <message>
        <source>{file} is not a koekdesk register. The file was left as it is. Choose another file; registers end in .koek.</source>
        <translation>{file} is not a koekdesk register. The file was left as it is. Choose another file; registers end in .koek.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read whole. We have not changed anything in it. Keep the file, and open your latest copy.</source>
        <translation>{file} is damaged and cannot be read whole. We have not changed anything in it. Keep the file, and open your latest copy.</translation>
    </message>
    <message>
        <source>{file} was made by a newer koekdesk. The file was left as it is. Open it with that newer version.</source>
        <translation>{file} was made by a newer koekdesk. The file was left as it is. Open it with that newer version.</translation>
    </message>
    <message>
        <source>{file} holds parts that koekdesk did not put there. We have not changed anything in it. Open a copy that you trust.</source>
        <translation>{file} holds parts that koekdesk did not put there. We have not changed anything in it. Open a copy that you trust.</translation>
    </message>
    <message>
        <source>{file} is already open in another window. Everything in it is safe. Go on in that window, or close it first.</source>
        <translation>{file} is already open in another window. Everything in it is safe. Go on in that window, or close it first.</translation>
    </message>
    <message>
        <source>{file} may only be read here. What was there is safe, and this has not been saved yet. Choose a folder of your own, such as Documents.</source>
        <translation>{file} may only be read here. What was there is safe, and this has not been saved yet. Choose a folder of your own, such as Documents.</translation>
    </message>
    <message>
        <source>The disk is full. What was there is safe, and this has not been saved yet. Make some room and try again.</source>
        <translation>The disk is full. What was there is safe, and this has not been saved yet. Make some room and try again.</translation>
    </message>
    <message>
        <source>There is a file called {file} already. It was left as it is. Choose another name.</source>
        <translation>There is a file called {file} already. It was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>{file} could not be written. What was there is safe, and this has not been saved yet. Try again, or choose another place.</source>
        <translation>{file} could not be written. What was there is safe, and this has not been saved yet. Try again, or choose another place.</translation>
    </message>
    <message>
        <source>{file} could not be read. Nothing has been changed. See whether it is open in another program, and try again.</source>
        <translation>{file} could not be read. Nothing has been changed. See whether it is open in another program, and try again.</translation>
    </message>
    <message>
        <source>{file} opens with a passphrase. Nothing has been changed. Type the passphrase, or the recovery code from the page in the drawer.</source>
        <translation>{file} opens with a passphrase. Nothing has been changed. Type the passphrase, or the recovery code from the page in the drawer.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {file}. Everything in it is safe. Look at capitals and try again, or use the recovery code.</source>
        <translation>This is not the passphrase of {file}. Everything in it is safe. Look at capitals and try again, or use the recovery code.</translation>
    </message>
    <message>
        <source>This code is typed well, but it is not the code of {file}. Everything in it is safe. See whether there is a newer page, or one of another register.</source>
        <translation>This code is typed well, but it is not the code of {file}. Everything in it is safe. See whether there is a newer page, or one of another register.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Nothing has been changed. Lay the page beside it and compare all signs.</source>
        <translation>There is a typing error in the code. Nothing has been changed. Lay the page beside it and compare all signs.</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Nothing has been changed. Type a few words that only you put together.</source>
        <translation>There is no passphrase yet. Nothing has been changed. Type a few words that only you put together.</translation>
    </message>
    <message>
        <source>This is the only passphrase there is. It was kept, so that you can get in. First add another one.</source>
        <translation>This is the only passphrase there is. It was kept, so that you can get in. First add another one.</translation>
    </message>
    <message>
        <source>The part of {file} that holds its keys is damaged or gone. We have not changed anything in it. Keep the file, and go back to your latest backup.</source>
        <translation>The part of {file} that holds its keys is damaged or gone. We have not changed anything in it. Keep the file, and go back to your latest backup.</translation>
    </message>
    <message>
        <source>{file} has a passphrase already. Nothing has been changed. You can change the passphrase once it is open.</source>
        <translation>{file} has a passphrase already. Nothing has been changed. You can change the passphrase once it is open.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be read whole. Your register was left as it is. Choose an older backup.</source>
        <translation>This backup is damaged and cannot be read whole. Your register was left as it is. Choose an older backup.</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}. The backups that were there are whole, and your register is safe. Plug the stick in again, or choose another place.</source>
        <translation>The backup could not be written to {file}. The backups that were there are whole, and your register is safe. Plug the stick in again, or choose another place.</translation>
    </message>
    <message>
        <source>{file} is not a list that koekdesk can read. Nothing was brought in. Save it as .xlsx or .csv in your spreadsheet program and choose that file.</source>
        <translation>{file} is not a list that koekdesk can read. Nothing was brought in. Save it as .xlsx or .csv in your spreadsheet program and choose that file.</translation>
    </message>
    <message>
        <source>{file} is too large to read in one go. Nothing was brought in. Divide it into smaller lists.</source>
        <translation>{file} is too large to read in one go. Nothing was brought in. Divide it into smaller lists.</translation>
    </message>
    <message>
        <source>In {file} a quotation mark opens in row {row} and never closes. Nothing was brought in. Put the missing mark in, or take the first one out.</source>
        <translation>In {file} a quotation mark opens in row {row} and never closes. Nothing was brought in. Put the missing mark in, or take the first one out.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was brought in. Choose another file, or the sheet with the names on it.</source>
        <translation>{file} is empty. Nothing was brought in. Choose another file, or the sheet with the names on it.</translation>
    </message>
    <message>
        <source>We do not know yet which column has the names. Nothing was brought in. Say above the column that it is the name.</source>
        <translation>We do not know yet which column has the names. Nothing was brought in. Say above the column that it is the name.</translation>
    </message>
    <message>
        <source>There is no name yet. What you typed is still there. Fill in the name people like to be called by.</source>
        <translation>There is no name yet. What you typed is still there. Fill in the name people like to be called by.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Everything else is safe. Type what was said, in their own words.</source>
        <translation>Nothing has been written yet. Everything else is safe. Type what was said, in their own words.</translation>
    </message>
    <message>
        <source>This name is longer than the {limit} characters that fit here. What you typed is still there. Make the name shorter.</source>
        <translation>This name is longer than the {limit} characters that fit here. What you typed is still there. Make the name shorter.</translation>
    </message>
    <message>
        <source>This is longer than the {limit} characters that fit here. What you typed is still there. Make it shorter, or divide it.</source>
        <translation>This is longer than the {limit} characters that fit here. What you typed is still there. Make it shorter, or divide it.</translation>
    </message>
    <message>
        <source>One word has nothing to belong to yet. What you typed is still there. Write at least two words, with a comma in between.</source>
        <translation>One word has nothing to belong to yet. What you typed is still there. Write at least two words, with a comma in between.</translation>
    </message>
    <message>
        <source>This is one and the same person. Nothing has been changed. Choose somebody else for the other side.</source>
        <translation>This is one and the same person. Nothing has been changed. Choose somebody else for the other side.</translation>
    </message>
    <message>
        <source>An initiative belongs to residents, and none is named yet. What you typed is still there. Name at least one resident whose idea it is; organisations can take part.</source>
        <translation>An initiative belongs to residents, and none is named yet. What you typed is still there. Name at least one resident whose idea it is; organisations can take part.</translation>
    </message>
    <message>
        <source>Not everybody has said yes themselves. Nothing has been changed. First ask the others; only their own yes moves it on.</source>
        <translation>Not everybody has said yes themselves. Nothing has been changed. First ask the others; only their own yes moves it on.</translation>
    </message>
    <message>
        <source>{name} has not said yes to this yet. Nothing was passed on. Ask {name} first.</source>
        <translation>{name} has not said yes to this yet. Nothing was passed on. Ask {name} first.</translation>
    </message>
    <message>
        <source>This is no longer in the register. Everything else is safe. What was taken out comes back with Undo; what was erased does not.</source>
        <translation>This is no longer in the register. Everything else is safe. What was taken out comes back with Undo; what was erased does not.</translation>
    </message>
    <message>
        <source>There is no card {number} in this register. Nothing has been changed. Perhaps it belongs to another register.</source>
        <translation>There is no card {number} in this register. Nothing has been changed. Perhaps it belongs to another register.</translation>
    </message>
    <message>
        <source>It does not say yet what you will do together. What you typed is still there. Fill in what people will make, cook, plant or play.</source>
        <translation>It does not say yet what you will do together. What you typed is still there. Fill in what people will make, cook, plant or play.</translation>
    </message>
    <message>
        <source>A digit of {number} is not right. Nothing has been changed. Look at the card again.</source>
        <translation>A digit of {number} is not right. Nothing has been changed. Look at the card again.</translation>
    </message>
    <message>
        <source>{file} is open already, with {who}. Everything in it is safe. Go on there, or wait until it is closed.</source>
        <translation>{file} is open already, with {who}. Everything in it is safe. Go on there, or wait until it is closed.</translation>
    </message>
    <message>
        <source>There is a typing error in the code, most likely in group {group}. Nothing has been changed. Lay the page beside it, and look at that group first.</source>
        <translation>There is a typing error in the code, most likely in group {group}. Nothing has been changed. Lay the page beside it, and look at that group first.</translation>
    </message>
    <message>
        <source>The code is seven groups of four signs, and this is more or less. Nothing has been changed. Lay the page beside it and count.</source>
        <translation>The code is seven groups of four signs, and this is more or less. Nothing has been changed. Lay the page beside it and count.</translation>
    </message>
    <message>
        <source>“{words}” is about health and is better left out. Write what helps: what, and when.</source>
        <extracomment>By the codes of ``listening.hints.HintCode``.</extracomment>
        <translation>“{words}” is about health and is better left out. Write what helps: what, and when.</translation>
    </message>
    <message>
        <source>“{words}” is about money and is better left out. Write what they would love to do.</source>
        <translation>“{words}” is about money and is better left out. Write what they would love to do.</translation>
    </message>
    <message>
        <source>“{words}” is about belief. Write what they like to do, and with whom.</source>
        <translation>“{words}” is about belief. Write what they like to do, and with whom.</translation>
    </message>
    <message>
        <source>“{words}” is about origin. Write which languages they speak, or what they cook.</source>
        <translation>“{words}” is about origin. Write which languages they speak, or what they cook.</translation>
    </message>
    <message>
        <source>{words} looks like a citizen number. It does not belong here; leave it out.</source>
        <translation>{words} looks like a citizen number. It does not belong here; leave it out.</translation>
    </message>
    <message>
        <source>{words} looks like a date of birth. You do not need it here.</source>
        <translation>{words} looks like a date of birth. You do not need it here.</translation>
    </message>
    <message>
        <source>“{words}” is a judgement. What did they say themselves that they can or would love?</source>
        <translation>“{words}” is a judgement. What did they say themselves that they can or would love?</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Sranan Tongo</source>
        <translation>Sranan Tongo</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiamento</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdish</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
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
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malay</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
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
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnian</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgian</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <source>Aramaic</source>
        <translation>Aramaic</translation>
    </message>
    <message>
        <source>Cape Verdean Creole</source>
        <translation>Cape Verdean Creole</translation>
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
        <translation>Frisian</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonian</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovenian</translation>
    </message>
    <message>
        <source>Dutch Sign Language</source>
        <translation>Dutch Sign Language</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>{head}, {next}</source>
        <translation>{head}, {next}</translation>
    </message>
    <message>
        <source>{head} and {last}</source>
        <translation>{head} and {last}</translation>
    </message>
    <message>
        <source>{head} or {last}</source>
        <translation>{head} or {last}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>They stay with the name behind them.</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Not suggested because this is one and the same person.</source>
        <translation>Not suggested because this is one and the same person.</translation>
    </message>
    <message>
        <source>Not suggested because not everybody has said yes to that yet.</source>
        <translation>Not suggested because not everybody has said yes to that yet.</translation>
    </message>
    <message>
        <source>Not suggested because somebody is taking a break.</source>
        <translation>Not suggested because somebody is taking a break.</translation>
    </message>
    <message>
        <source>Not suggested because what was said no longer holds.</source>
        <translation>Not suggested because what was said no longer holds.</translation>
    </message>
    <message>
        <source>Not suggested because this is resting for a while.</source>
        <translation>Not suggested because this is resting for a while.</translation>
    </message>
    <message>
        <source>Not suggested because somebody said they would rather not.</source>
        <translation>Not suggested because somebody said they would rather not.</translation>
    </message>
    <message>
        <source>Not suggested because they live together.</source>
        <translation>Not suggested because they live together.</translation>
    </message>
    <message>
        <source>Not suggested because they are free at different times.</source>
        <translation>Not suggested because they are free at different times.</translation>
    </message>
    <message>
        <source>Not suggested because they speak different languages.</source>
        <translation>Not suggested because they speak different languages.</translation>
    </message>
    <message>
        <source>Not suggested because somebody has enough under way already.</source>
        <translation>Not suggested because somebody has enough under way already.</translation>
    </message>
    <message>
        <source>Both of them mention {words}.</source>
        <translation>Both of them mention {words}.</translation>
    </message>
    <message>
        <source>{words} lie close together.</source>
        <translation>{words} lie close together.</translation>
    </message>
    <message>
        <source>{words} both have {part} in them.</source>
        <translation>{words} both have {part} in them.</translation>
    </message>
    <message>
        <source>{words} go together.</source>
        <translation>{words} go together.</translation>
    </message>
    <message>
        <source>A surprising one, from further away.</source>
        <translation>A surprising one, from further away.</translation>
    </message>
    <message>
        <source>A surprising one, from further away: {words}.</source>
        <translation>A surprising one, from further away: {words}.</translation>
    </message>
    <message>
        <source>Perhaps, from a little further: {words}.</source>
        <translation>Perhaps, from a little further: {words}.</translation>
    </message>
    <message>
        <source>What they say comes down to nearly the same thing.</source>
        <translation>What they say comes down to nearly the same thing.</translation>
    </message>
    <message>
        <source>{quotes}: that is nearly the same thing.</source>
        <translation>{quotes}: that is nearly the same thing.</translation>
    </message>
    <message>
        <source>Everybody has something that another would love.</source>
        <translation>Everybody has something that another would love.</translation>
    </message>
    <message>
        <source>What {one} would love, {other} can give, and the other way round.</source>
        <translation>What {one} would love, {other} can give, and the other way round.</translation>
    </message>
    <message>
        <source>{name} has the same wish.</source>
        <translation>{name} has the same wish.</translation>
    </message>
    <message>
        <source>{people} have a wish in common.</source>
        <translation>{people} have a wish in common.</translation>
    </message>
    <message>
        <source>{people} have a wish in common: {quotes}.</source>
        <translation>{people} have a wish in common: {quotes}.</translation>
    </message>
    <message>
        <source>{people} are free then: {times}.</source>
        <translation>{people} are free then: {times}.</translation>
    </message>
    <message>
        <source>They are both free: {times}.</source>
        <translation>They are both free: {times}.</translation>
    </message>
    <message>
        <source>There is {part} in {whole}.</source>
        <translation>There is {part} in {whole}.</translation>
    </message>
    <message>
        <source>{name} knows {other} and could invite them.</source>
        <translation>{name} knows {other} and could invite them.</translation>
    </message>
    <message>
        <source>{people} would be the first from {street}.</source>
        <translation>{people} would be the first from {street}.</translation>
    </message>
    <message>
        <source>{people} would be the first who speaks {languages}.</source>
        <translation>{people} would be the first who speaks {languages}.</translation>
    </message>
    <message>
        <source>If {other} would rather not, {one} could step in.</source>
        <translation>If {other} would rather not, {one} could step in.</translation>
    </message>
    <message>
        <source>If {other} would rather not, {one} could step in: {quotes}.</source>
        <translation>If {other} would rather not, {one} could step in: {quotes}.</translation>
    </message>
    <message>
        <source>It began with a question to the neighbourhood: {theme}.</source>
        <translation>It began with a question to the neighbourhood: {theme}.</translation>
    </message>
    <message>
        <source>As far as we know, {people} would meet new people here.</source>
        <translation>As far as we know, {people} would meet new people here.</translation>
    </message>
    <message>
        <source>They can speak {languages} together.</source>
        <translation>They can speak {languages} together.</translation>
    </message>
    <message>
        <source>They live close to each other.</source>
        <translation>They live close to each other.</translation>
    </message>
    <message>
        <source>They live in the same street: {street}.</source>
        <translation>They live in the same street: {street}.</translation>
    </message>
    <message>
        <source>This was told {when}.</source>
        <translation>This was told {when}.</translation>
    </message>
    <message>
        <source>{people} told this {when}: {quotes}.</source>
        <translation>{people} told this {when}: {quotes}.</translation>
    </message>
    <message>
        <source>{name} told this {when}: {quotes}.</source>
        <translation>{name} told this {when}: {quotes}.</translation>
    </message>
    <message>
        <source>{people} lit up while telling it.</source>
        <translation>{people} lit up while telling it.</translation>
    </message>
    <message>
        <source>{people} lit up at {quotes}.</source>
        <translation>{people} lit up at {quotes}.</translation>
    </message>
    <message>
        <source>As far as we know they have not met yet.</source>
        <translation>As far as we know they have not met yet.</translation>
    </message>
    <message>
        <source>As far as we know, {people} have not met yet.</source>
        <translation>As far as we know, {people} have not met yet.</translation>
    </message>
    <message>
        <source>Nobody has asked {people} to join in yet.</source>
        <translation>Nobody has asked {people} to join in yet.</translation>
    </message>
    <message>
        <source>{people} can bring something too: {quotes}.</source>
        <translation>{people} can bring something too: {quotes}.</translation>
    </message>
    <message>
        <source>Nice to ask {people} as well: what are you good at?</source>
        <translation>Nice to ask {people} as well: what are you good at?</translation>
    </message>
    <message>
        <source>Nice to ask {people} as well: what would you love to do?</source>
        <translation>Nice to ask {people} as well: what would you love to do?</translation>
    </message>
    <message>
        <source>{name} knows them and could introduce them.</source>
        <translation>{name} knows them and could introduce them.</translation>
    </message>
    <message>
        <source>{name} knows {people} and could introduce them.</source>
        <translation>{name} knows {people} and could introduce them.</translation>
    </message>
    <message>
        <source>{first} knows {one}, {second} knows {other}, and {first} and {second} know each other.</source>
        <translation>{first} knows {one}, {second} knows {other}, and {first} and {second} know each other.</translation>
    </message>
    <message>
        <source>As far as we know, {people} move in circles that have not met yet.</source>
        <translation>As far as we know, {people} move in circles that have not met yet.</translation>
    </message>
    <message>
        <source>{people} would all love this.</source>
        <translation>{people} would all love this.</translation>
    </message>
    <message>
        <source>{people} would all love something like this: {quotes}.</source>
        <translation>{people} would all love something like this: {quotes}.</translation>
    </message>
    <message>
        <source>{name} knows a thing or two about it.</source>
        <translation>{name} knows a thing or two about it.</translation>
    </message>
    <message>
        <source>{name} knows a thing or two about it: {quotes}.</source>
        <translation>{name} knows a thing or two about it: {quotes}.</translation>
    </message>
    <message>
        <source>It could be here: {place}.</source>
        <translation>It could be here: {place}.</translation>
    </message>
    <message>
        <source>{people} has something for it: {quotes}.</source>
        <translation>{people} has something for it: {quotes}.</translation>
    </message>
    <message>
        <source>{people} have something for it: {quotes}.</source>
        <translation>{people} have something for it: {quotes}.</translation>
    </message>
    <message>
        <source>{people} meet in {group} already.</source>
        <translation>{people} meet in {group} already.</translation>
    </message>
    <message>
        <source>There is a group already that may like to join in: {group}.</source>
        <translation>There is a group already that may like to join in: {group}.</translation>
    </message>
    <message>
        <source>somebody who can show how</source>
        <translation>somebody who can show how</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>a place</translation>
    </message>
    <message>
        <source>things to do it with</source>
        <translation>things to do it with</translation>
    </message>
    <message>
        <source>Still to find together, if you like: {what}.</source>
        <translation>Still to find together, if you like: {what}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>in the evening</translation>
    </message>
    <message>
        <source>every morning</source>
        <translation>every morning</translation>
    </message>
    <message>
        <source>every afternoon</source>
        <translation>every afternoon</translation>
    </message>
    <message>
        <source>every evening</source>
        <translation>every evening</translation>
    </message>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
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
        <translation>today at {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
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
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>a week ago</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>weekends</translation>
    </message>
    <message>
        <source>{days} {when}</source>
        <translation>{days} {when}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>weekdays</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{day} {part} and {other_part}</source>
        <translation>{day} {part} and {other_part}</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <translation>{day} {part}</translation>
    </message>
    <message>
        <source>{day} and {daypart}</source>
        <translation>{day} and {daypart}</translation>
    </message>
    <message>
        <source>{day}, {dayparts}</source>
        <translation>{day}, {dayparts}</translation>
    </message>
    <message>
        <source>can</source>
        <translation>can</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>wants to do</source>
        <translation>wants to do</translation>
    </message>
    <message>
        <source>wants to learn</source>
        <translation>wants to learn</translation>
    </message>
    <message>
        <source>dreams of</source>
        <translation>dreams of</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>rather not</translation>
    </message>
    <message>
        <source>has to share</source>
        <translation>has to share</translation>
    </message>
    <message>
        <source>would love to</source>
        <translation>would love to</translation>
    </message>
    <message>
        <source>would love to learn</source>
        <translation>would love to learn</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>in the register</translation>
    </message>
    <message>
        <source>in suggestions</source>
        <translation>in suggestions</translation>
    </message>
    <message>
        <source>first name on cards</source>
        <translation>first name on cards</translation>
    </message>
    <message>
        <source>passed on to the other person</source>
        <translation>passed on to the other person</translation>
    </message>
    <message>
        <source>in the story afterwards</source>
        <translation>in the story afterwards</translation>
    </message>
    <message>
        <source>May we write down what you tell us, and keep it in our register?</source>
        <translation>May we write down what you tell us, and keep it in our register?</translation>
    </message>
    <message>
        <source>May we think of you when we look for people who could do something together?</source>
        <translation>May we think of you when we look for people who could do something together?</translation>
    </message>
    <message>
        <source>May a conversation card carry your first name and what you said?</source>
        <translation>May a conversation card carry your first name and what you said?</translation>
    </message>
    <message>
        <source>May we tell the other person how to find you, once you both say yes?</source>
        <translation>May we tell the other person how to find you, once you both say yes?</translation>
    </message>
    <message>
        <source>May we tell what grew out of it, with your first name?</source>
        <translation>May we tell what grew out of it, with your first name?</translation>
    </message>
    <message>
        <source>it is theirs</source>
        <translation>it is theirs</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>takes part</translation>
    </message>
    <message>
        <source>When and for whom it is open</source>
        <translation>When and for whom it is open</translation>
    </message>
    <message>
        <source>Nothing for people</source>
        <translation>Nothing for people</translation>
    </message>
    <message>
        <source>First the relation</source>
        <translation>First the relation</translation>
    </message>
    <message>
        <source>Follow the energy</source>
        <translation>Follow the energy</translation>
    </message>
    <message>
        <source>It begins with a conversation</source>
        <translation>It begins with a conversation</translation>
    </message>
    <message>
        <source>Always together</source>
        <translation>Always together</translation>
    </message>
    <message>
        <source>Come back soon, build on</source>
        <translation>Come back soon, build on</translation>
    </message>
    <message>
        <source>Meeting is doing</source>
        <translation>Meeting is doing</translation>
    </message>
    <message>
        <source>See what is strong</source>
        <translation>See what is strong</translation>
    </message>
    <message>
        <source>Nobody's voice</source>
        <translation>Nobody's voice</translation>
    </message>
    <message>
        <source>Serve the whole</source>
        <translation>Serve the whole</translation>
    </message>
    <message>
        <source>Who is not here?</source>
        <translation>Who is not here?</translation>
    </message>
    <message>
        <source>Residents own it</source>
        <translation>Residents own it</translation>
    </message>
    <message>
        <source>We do nothing for people and bring no solutions. We ask, and their yes counts.</source>
        <translation>We do nothing for people and bring no solutions. We ask, and their yes counts.</translation>
    </message>
    <message>
        <source>We know names and what matters to somebody, and pick up on that.</source>
        <translation>We know names and what matters to somebody, and pick up on that.</translation>
    </message>
    <message>
        <source>We go where eyes light up, not where a plan points.</source>
        <translation>We go where eyes light up, not where a plan points.</translation>
    </message>
    <message>
        <source>No form and no counter: we talk, and hear what somebody says.</source>
        <translation>No form and no counter: we talk, and hear what somebody says.</translation>
    </message>
    <message>
        <source>We look for what people can do with each other, before one does it for another.</source>
        <translation>We look for what people can do with each other, before one does it for another.</translation>
    </message>
    <message>
        <source>We respond soon and go on with what went well. That keeps things moving.</source>
        <translation>We respond soon and go on with what went well. That keeps things moving.</translation>
    </message>
    <message>
        <source>We come together to do something, not only to talk about it.</source>
        <translation>We come together to do something, not only to talk about it.</translation>
    </message>
    <message>
        <source>We look at what people can, have and dream of.</source>
        <translation>We look at what people can, have and dream of.</translation>
    </message>
    <message>
        <source>We take no sides, stand between nobody and let people speak for themselves.</source>
        <translation>We take no sides, stand between nobody and let people speak for themselves.</translation>
    </message>
    <message>
        <source>We are there for the neighbourhood together. We do not treat and do not enforce.</source>
        <translation>We are there for the neighbourhood together. We do not treat and do not enforce.</translation>
    </message>
    <message>
        <source>We keep looking for who is missing, and who could invite them.</source>
        <translation>We keep looking for who is missing, and who could invite them.</translation>
    </message>
    <message>
        <source>What residents begin stays theirs. Organisations take part and do not take over.</source>
        <translation>What residents begin stays theirs. Organisations take part and do not take over.</translation>
    </message>
    <message>
        <source>What did I do that people could have done themselves?</source>
        <translation>What did I do that people could have done themselves?</translation>
    </message>
    <message>
        <source>Of whom do I not know yet what matters to them?</source>
        <translation>Of whom do I not know yet what matters to them?</translation>
    </message>
    <message>
        <source>Where did eyes light up this week, and what did I do with it?</source>
        <translation>Where did eyes light up this week, and what did I do with it?</translation>
    </message>
    <message>
        <source>With whom did I talk without wanting anything from them?</source>
        <translation>With whom did I talk without wanting anything from them?</translation>
    </message>
    <message>
        <source>What could the one who receives bring as well?</source>
        <translation>What could the one who receives bring as well?</translation>
    </message>
    <message>
        <source>Who waits for me, and what can I do about it today?</source>
        <translation>Who waits for me, and what can I do about it today?</translation>
    </message>
    <message>
        <source>What did we make when we last came together?</source>
        <translation>What did we make when we last came together?</translation>
    </message>
    <message>
        <source>Which word of mine made somebody smaller than they are?</source>
        <translation>Which word of mine made somebody smaller than they are?</translation>
    </message>
    <message>
        <source>Whom do I always ask, and whom never?</source>
        <translation>Whom do I always ask, and whom never?</translation>
    </message>
    <message>
        <source>What would go on if I were away for a month?</source>
        <translation>What would go on if I were away for a month?</translation>
    </message>
    <message>
        <source>Who was not there, and who knows them?</source>
        <translation>Who was not there, and who knows them?</translation>
    </message>
    <message>
        <source>Of whom is this really?</source>
        <translation>Of whom is this really?</translation>
    </message>
    <message>
        <source>said yes themselves</source>
        <translation>said yes themselves</translation>
    </message>
    <message>
        <source>said later</source>
        <translation>said later</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>have not answered yet</source>
        <translation>have not answered yet</translation>
    </message>
    <message>
        <source>we know what matters to them</source>
        <translation>we know what matters to them</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>much spark</source>
        <translation>much spark</translation>
    </message>
    <message>
        <source>some spark</source>
        <translation>some spark</translation>
    </message>
    <message>
        <source>no spark</source>
        <translation>no spark</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <translation>said in a conversation</translation>
    </message>
    <message>
        <source>came in another way</source>
        <translation>came in another way</translation>
    </message>
    <message>
        <source>something together</source>
        <translation>something together</translation>
    </message>
    <message>
        <source>initiatives of residents</source>
        <translation>initiatives of residents</translation>
    </message>
    <message>
        <source>one for the other</source>
        <translation>one for the other</translation>
    </message>
    <message>
        <source>answered within a week</source>
        <translation>answered within a week</translation>
    </message>
    <message>
        <source>answered within three weeks</source>
        <translation>answered within three weeks</translation>
    </message>
    <message>
        <source>answered later</source>
        <translation>answered later</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>still waiting</translation>
    </message>
    <message>
        <source>something was done</source>
        <translation>something was done</translation>
    </message>
    <message>
        <source>not told yet what was done</source>
        <translation>not told yet what was done</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>what people can and have</source>
        <translation>what people can and have</translation>
    </message>
    <message>
        <source>what they would love</source>
        <translation>what they would love</translation>
    </message>
    <message>
        <source>what they would rather not</source>
        <translation>what they would rather not</translation>
    </message>
    <message>
        <source>people not asked this year</source>
        <translation>people not asked this year</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>asked once</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>asked twice</translation>
    </message>
    <message>
        <source>asked three times or more</source>
        <translation>asked three times or more</translation>
    </message>
    <message>
        <source>people in something together</source>
        <translation>people in something together</translation>
    </message>
    <message>
        <source>spoken with this year</source>
        <translation>spoken with this year</translation>
    </message>
    <message>
        <source>did not come up yet</source>
        <translation>did not come up yet</translation>
    </message>
    <message>
        <source>residents who own</source>
        <translation>residents who own</translation>
    </message>
    <message>
        <source>people who take part</source>
        <translation>people who take part</translation>
    </message>
    <message>
        <source>organisations that take part</source>
        <translation>organisations that take part</translation>
    </message>
    <message>
        <source>Answers to what was asked, this year</source>
        <translation>Answers to what was asked, this year</translation>
    </message>
    <message>
        <source>Residents in the register</source>
        <translation>Residents in the register</translation>
    </message>
    <message>
        <source>Conversations of the last half year</source>
        <translation>Conversations of the last half year</translation>
    </message>
    <message>
        <source>Everything people said</source>
        <translation>Everything people said</translation>
    </message>
    <message>
        <source>What was begun this year</source>
        <translation>What was begun this year</translation>
    </message>
    <message>
        <source>From question to first answer, this year</source>
        <translation>From question to first answer, this year</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Gatherings</translation>
    </message>
    <message>
        <source>What stands in the register</source>
        <translation>What stands in the register</translation>
    </message>
    <message>
        <source>How the asking is spread, this year</source>
        <translation>How the asking is spread, this year</translation>
    </message>
    <message>
        <source>How the web of people who know each other grew</source>
        <translation>How the web of people who know each other grew</translation>
    </message>
    <message>
        <source>Who came up</source>
        <translation>Who came up</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>on their own page</source>
        <translation>on their own page</translation>
    </message>
    <message>
        <source>came along with a list</source>
        <translation>came along with a list</translation>
    </message>
    <message>
        <source>live together</source>
        <translation>live together</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>friends</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>neighbours</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>know each other</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>someone of an organisation</source>
        <translation>someone of an organisation</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>a lot</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>met each other</source>
        <translation>met each other</translation>
    </message>
    <message>
        <source>doing it together</source>
        <translation>doing it together</translation>
    </message>
    <message>
        <source>here to stay</source>
        <translation>here to stay</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>resting</translation>
    </message>
    <message>
        <source>They know each other already</source>
        <translation>They know each other already</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>These words do not belong together</translation>
    </message>
    <message>
        <source>Rather not these people together</source>
        <translation>Rather not these people together</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>gift and wish</source>
        <translation>gift and wish</translation>
    </message>
    <message>
        <source>the same wish</source>
        <translation>the same wish</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>back and forth</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>surprising</translation>
    </message>
    <message>
        <source>fits very well</source>
        <translation>fits very well</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation>fits well</translation>
    </message>
    <message>
        <source>worth a conversation</source>
        <translation>worth a conversation</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>joins parts</source>
        <translation>joins parts</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connection</translation>
    </message>
    <message>
        <source>belongs there</source>
        <translation>belongs there</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>coming up</source>
        <translation>coming up</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>quieter</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What sort</source>
        <translation>What sort</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Who to speak to</source>
        <translation>Who to speak to</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What is possible here</source>
        <translation>What is possible here</translation>
    </message>
    <message>
        <source>Who has the key</source>
        <translation>Who has the key</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Ask {people}: may you be introduced to others?</source>
        <translation>Ask {people}: may you be introduced to others?</translation>
    </message>
    <message>
        <source>Ask {people}: do you feel like it again?</source>
        <translation>Ask {people}: do you feel like it again?</translation>
    </message>
    <message>
        <source>There is room again when something {people} has under way is done.</source>
        <translation>There is room again when something {people} has under way is done.</translation>
    </message>
    <message>
        <source>Ask {people}: when else would suit you?</source>
        <translation>Ask {people}: when else would suit you?</translation>
    </message>
    <message>
        <source>Ask {people}: which other languages do you speak?</source>
        <translation>Ask {people}: which other languages do you speak?</translation>
    </message>
    <message>
        <source>{name} speaks a language of each ({languages}) and could be there.</source>
        <translation>{name} speaks a language of each ({languages}) and could be there.</translation>
    </message>
    <message>
        <source>It can be suggested again from {date}.</source>
        <translation>It can be suggested again from {date}.</translation>
    </message>
    <message>
        <source>They have something going together already.</source>
        <translation>They have something going together already.</translation>
    </message>
    <message>
        <source>They could meet about something else: {quotes}.</source>
        <translation>They could meet about something else: {quotes}.</translation>
    </message>
    <message>
        <source>Ask {people}: what do you feel like now?</source>
        <translation>Ask {people}: what do you feel like now?</translation>
    </message>
    <message>
        <source>Ask {people}: what are you good at?</source>
        <translation>Ask {people}: what are you good at?</translation>
    </message>
    <message>
        <source>Ask {people}: what would you love to do?</source>
        <translation>Ask {people}: what would you love to do?</translation>
    </message>
    <message>
        <source>Ask {people}: what else do you love?</source>
        <translation>Ask {people}: what else do you love?</translation>
    </message>
    <message>
        <source>{name} knows {others} and could introduce them.</source>
        <translation>{name} knows {others} and could introduce them.</translation>
    </message>
    <message>
        <source>Speaks of it: {words}.</source>
        <translation>Speaks of it: {words}.</translation>
    </message>
    <message>
        <source>Close to it: {words}.</source>
        <translation>Close to it: {words}.</translation>
    </message>
    <message>
        <source>Comes down to nearly the same thing.</source>
        <translation>Comes down to nearly the same thing.</translation>
    </message>
    <message>
        <source>Through {name}, who could ask {other} along: {how}.</source>
        <translation>Through {name}, who could ask {other} along: {how}.</translation>
    </message>
    <message>
        <source>Through {names}: {how}.</source>
        <translation>Through {names}: {how}.</translation>
    </message>
    <message>
        <source>together in {group}</source>
        <translation>together in {group}</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>the same street</translation>
    </message>
    <message>
        <source>both speak of {words}</source>
        <translation>both speak of {words}</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>they know each other</translation>
    </message>
    <message>
        <source>Ask: what do you like to do, and what comes easy?</source>
        <translation>Ask: what do you like to do, and what comes easy?</translation>
    </message>
    <message>
        <source>Ask after {quotes}.</source>
        <translation>Ask after {quotes}.</translation>
    </message>
    <message>
        <source>Would get to know new people here</source>
        <translation>Would get to know new people here</translation>
    </message>
    <message>
        <source>Not asked to join in yet</source>
        <translation>Not asked to join in yet</translation>
    </message>
    <message>
        <source>Not in a suggestion yet</source>
        <translation>Not in a suggestion yet</translation>
    </message>
    <message>
        <source>Groups of acquaintances nobody is here from yet</source>
        <translation>Groups of acquaintances nobody is here from yet</translation>
    </message>
    <message>
        <source>Streets nobody is here from yet</source>
        <translation>Streets nobody is here from yet</translation>
    </message>
    <message>
        <source>Languages we do not hear here yet</source>
        <translation>Languages we do not hear here yet</translation>
    </message>
    <message>
        <source>Free at other times</source>
        <translation>Free at other times</translation>
    </message>
    <message>
        <source>As far as we know, they know nobody else here yet.</source>
        <translation>As far as we know, they know nobody else here yet.</translation>
    </message>
    <message>
        <source>As far as we know, nobody has asked them yet.</source>
        <translation>As far as we know, nobody has asked them yet.</translation>
    </message>
    <message>
        <source>None of today's suggestions is about them. A new conversation often helps.</source>
        <translation>None of today's suggestions is about them. A new conversation often helps.</translation>
    </message>
    <message>
        <source>They know each other, as far as we know.</source>
        <translation>They know each other, as far as we know.</translation>
    </message>
    <message>
        <source>One person can bring a whole street along.</source>
        <translation>One person can bring a whole street along.</translation>
    </message>
    <message>
        <source>Somebody who speaks it opens the door for others.</source>
        <translation>Somebody who speaks it opens the door for others.</translation>
    </message>
    <message>
        <source>They are free when nobody here is: {times}.</source>
        <translation>They are free when nobody here is: {times}.</translation>
    </message>
    <message>
        <source>The people around {name}</source>
        <translation>The people around {name}</translation>
    </message>
    <message>
        <source>To be asked again since {date}; the next cup of coffee will do.</source>
        <translation>To be asked again since {date}; the next cup of coffee will do.</translation>
    </message>
    <message>
        <source>Ask again today.</source>
        <translation>Ask again today.</translation>
    </message>
    <message>
        <source>Ask again tomorrow.</source>
        <translation>Ask again tomorrow.</translation>
    </message>
    <message>
        <source>name, address and how to reach somebody</source>
        <translation>name, address and how to reach somebody</translation>
    </message>
    <message>
        <source>what somebody said</source>
        <translation>what somebody said</translation>
    </message>
    <message>
        <source>what somebody agreed to</source>
        <translation>what somebody agreed to</translation>
    </message>
    <message>
        <source>people who know each other</source>
        <translation>people who know each other</translation>
    </message>
    <message>
        <source>which groups somebody belongs to</source>
        <translation>which groups somebody belongs to</translation>
    </message>
    <message>
        <source>who knows a place or has its key</source>
        <translation>who knows a place or has its key</translation>
    </message>
    <message>
        <source>who was in a conversation</source>
        <translation>who was in a conversation</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>who is in a connection, with their answer</source>
        <translation>who is in a connection, with their answer</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connections</translation>
    </message>
    <message>
        <source>cards on paper</source>
        <translation>cards on paper</translation>
    </message>
    <message>
        <source>suggestions put aside</source>
        <translation>suggestions put aside</translation>
    </message>
    <message>
        <source>who takes part in an initiative</source>
        <translation>who takes part in an initiative</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiatives</translation>
    </message>
    <message>
        <source>which organisations take part</source>
        <translation>which organisations take part</translation>
    </message>
    <message>
        <source>who is invited to a gathering</source>
        <translation>who is invited to a gathering</translation>
    </message>
    <message>
        <source>gatherings</source>
        <translation>gatherings</translation>
    </message>
    <message>
        <source>who is kept a while longer</source>
        <translation>who is kept a while longer</translation>
    </message>
    <message>
        <source>where somebody stands in the picture of the web</source>
        <translation>where somebody stands in the picture of the web</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>words that belong together here</source>
        <translation>words that belong together here</translation>
    </message>
    <message>
        <source>what the connector thought about the rules</source>
        <translation>what the connector thought about the rules</translation>
    </message>
    <message>
        <source>numbers that compare texts, without words</source>
        <translation>numbers that compare texts, without words</translation>
    </message>
    <message>
        <source>that somebody was erased, without a name</source>
        <translation>that somebody was erased, without a name</translation>
    </message>
    <message>
        <source>what was arranged for this register</source>
        <translation>what was arranged for this register</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>who you are here</source>
        <translation>who you are here</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>house number</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>when you can</translation>
    </message>
    <message>
        <source>when you can, in your words</source>
        <translation>when you can, in your words</translation>
    </message>
    <message>
        <source>what matters to you</source>
        <translation>what matters to you</translation>
    </message>
    <message>
        <source>what we wrote beside it</source>
        <translation>what we wrote beside it</translation>
    </message>
    <message>
        <source>nothing is suggested for now</source>
        <translation>nothing is suggested for now</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>what for</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>you said yes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>how you told it</source>
        <translation>how you told it</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>noted by</translation>
    </message>
    <message>
        <source>ask again on</source>
        <translation>ask again on</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>what you said</source>
        <translation>what you said</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>said on</translation>
    </message>
    <message>
        <source>spark noted</source>
        <translation>spark noted</translation>
    </message>
    <message>
        <source>how your eyes lit up</source>
        <translation>how your eyes lit up</translation>
    </message>
    <message>
        <source>no longer so since</source>
        <translation>no longer so since</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>what we promised</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>promised for</translation>
    </message>
    <message>
        <source>promise kept on</source>
        <translation>promise kept on</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>how far it is</translation>
    </message>
    <message>
        <source>begun on</source>
        <translation>begun on</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>last time</translation>
    </message>
    <message>
        <source>story</source>
        <translation>story</translation>
    </message>
    <message>
        <source>what it brought</source>
        <translation>what it brought</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>what came of it</translation>
    </message>
    <message>
        <source>why it rests</source>
        <translation>why it rests</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>your answer</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>answered on</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>what is done together</source>
        <translation>what is done together</translation>
    </message>
    <message>
        <source>what to bring along</source>
        <translation>what to bring along</translation>
    </message>
    <message>
        <source>you came</source>
        <translation>you came</translation>
    </message>
    <message>
        <source>your part</source>
        <translation>your part</translation>
    </message>
    <message>
        <source>you have the key</source>
        <translation>you have the key</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>printed on</translation>
    </message>
    <message>
        <source>came back on</source>
        <translation>came back on</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place in the list</translation>
    </message>
    <message>
        <source>written down on</source>
        <translation>written down on</translation>
    </message>
    <message>
        <source>last changed on</source>
        <translation>last changed on</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiative</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>gathering</translation>
    </message>
    <message>
        <source>what you can or have</source>
        <translation>what you can or have</translation>
    </message>
    <message>
        <source>what you would love</source>
        <translation>what you would love</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>introduced by</translation>
    </message>
    <message>
        <source>who could introduce</source>
        <translation>who could introduce</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>across</source>
        <translation>across</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>to know people by name and to find each other</source>
        <translation>to know people by name and to find each other</translation>
    </message>
    <message>
        <source>to remember what people say in their own words</source>
        <translation>to remember what people say in their own words</translation>
    </message>
    <message>
        <source>to bring people together</source>
        <translation>to bring people together</translation>
    </message>
    <message>
        <source>to keep to what people agreed to</source>
        <translation>to keep to what people agreed to</translation>
    </message>
    <message>
        <source>to do the work well</source>
        <translation>to do the work well</translation>
    </message>
    <message>
        <source>until somebody leaves or wants to be erased</source>
        <translation>until somebody leaves or wants to be erased</translation>
    </message>
    <message>
        <source>as long as somebody it is about is there</source>
        <translation>as long as somebody it is about is there</translation>
    </message>
    <message>
        <source>as long as it is there in the neighbourhood</source>
        <translation>as long as it is there in the neighbourhood</translation>
    </message>
    <message>
        <source>as long as the register</source>
        <translation>as long as the register</translation>
    </message>
    <message>
        <source>may be emptied any time; it is made again by itself</source>
        <translation>may be emptied any time; it is made again by itself</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>Looking for connections…</translation>
    </message>
    <message>
        <source>Reading what people said…</source>
        <translation>Reading what people said…</translation>
    </message>
    <message>
        <source>Looking who and what fit together…</source>
        <translation>Looking who and what fit together…</translation>
    </message>
    <message>
        <source>This model can be used. What people said is read again once.</source>
        <translation>This model can be used. What people said is read again once.</translation>
    </message>
    <message>
        <source>In this folder model.onnx and tokenizer.json are not both there. koekdesk goes on with the model that comes along. Choose the folder that has these two files.</source>
        <translation>In this folder model.onnx and tokenizer.json are not both there. koekdesk goes on with the model that comes along. Choose the folder that has these two files.</translation>
    </message>
    <message>
        <source>koekdesk cannot read models of your own on this computer yet, and goes on with the one that comes along. Whoever looks after the computer can add it: pip install koekdesk[onnx].</source>
        <translation>koekdesk cannot read models of your own on this computer yet, and goes on with the one that comes along. Whoever looks after the computer can add it: pip install koekdesk[onnx].</translation>
    </message>
    <message>
        <source>The model in this folder cannot be used. koekdesk goes on with the one that comes along, and your register is safe. Choose another folder, or get the two files again.</source>
        <translation>The model in this folder cannot be used. koekdesk goes on with the one that comes along, and your register is safe. Choose another folder, or get the two files again.</translation>
    </message>
    <message>
        <source>Ask {names}: what do you think of it?</source>
        <translation>Ask {names}: what do you think of it?</translation>
    </message>
    <message>
        <source>They all said yes. Shall we bring them together?</source>
        <translation>They all said yes. Shall we bring them together?</translation>
    </message>
    <message>
        <source>They met. What would they like to do together?</source>
        <translation>They met. What would they like to do together?</translation>
    </message>
    <message>
        <source>Drop in: how is it going, and who could join?</source>
        <translation>Drop in: how is it going, and who could join?</translation>
    </message>
    <message>
        <source>Ask them in other words, or let it rest with a reason.</source>
        <translation>Ask them in other words, or let it rest with a reason.</translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSaid</name>
    <message>
        <source>Ask the neighbourhood</source>
        <extracomment>Somebody's page is wanted: a UUID. The theme is to be asked to the neighbourhood.</extracomment>
        <translation>Ask the neighbourhood</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>Name</source>
        <extracomment>What one comes for stands first: what is possible, and who opens the door. As wide as a comfortable line and a little room.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Knows somebody there</source>
        <translation>Knows somebody there</translation>
    </message>
    <message>
        <source>Add somebody, by name</source>
        <translation>Add somebody, by name</translation>
    </message>
    <message>
        <source>Take this out of the register</source>
        <translation>Take this out of the register</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Yes, take out</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>No, keep</translation>
    </message>
    <message>
        <source>Take {name} out of the register? The people stay.</source>
        <translation>Take {name} out of the register? The people stay.</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Who belongs to it</translation>
    </message>
    <message>
        <source>Who knows this place</source>
        <translation>Who knows this place</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Who works there</translation>
    </message>
    <message>
        <source>{name} corrected</source>
        <translation>{name} corrected</translation>
    </message>
    <message>
        <source>Somebody added to {name}</source>
        <translation>Somebody added to {name}</translation>
    </message>
    <message>
        <source>Who has the key of {name}</source>
        <translation>Who has the key of {name}</translation>
    </message>
    <message>
        <source>Somebody leaves {name}</source>
        <translation>Somebody leaves {name}</translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>{name} taken out</translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message>
        <source>How they know each other</source>
        <translation>How they know each other</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Go to {name}</translation>
    </message>
    <message>
        <source>They do not know each other: {name}</source>
        <translation>They do not know each other: {name}</translation>
    </message>
    <message>
        <source>They do not know each other</source>
        <translation>They do not know each other</translation>
    </message>
    <message>
        <source>How {name} knows {other}</source>
        <translation>How {name} knows {other}</translation>
    </message>
    <message>
        <source>{name} does not know {other}</source>
        <translation>{name} does not know {other}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{name} said: {words}</source>
        <translation>{name} said: {words}</translation>
    </message>
    <message>
        <source>Rather not now for {names}. Let it rest, with their words.</source>
        <translation>Rather not now for {names}. Let it rest, with their words.</translation>
    </message>
    <message>
        <source>Another way: {name} fits with {other}. {name} said: {words}.</source>
        <translation>Another way: {name} fits with {other}. {name} said: {words}.</translation>
    </message>
    <message>
        <source>Another way: {name} also said: {words}. Begin there?</source>
        <translation>Another way: {name} also said: {words}. Begin there?</translation>
    </message>
    <message>
        <source>Another way: meet at {place}. Possible there: {what}.</source>
        <translation>Another way: meet at {place}. Possible there: {what}.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Note the answer</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>They met</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fits with {names}.</source>
        <translation>Fits with {names}.</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>See the card</translation>
    </message>
    <message>
        <source>promised {when}</source>
        <translation>promised {when}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>we said: {day}</source>
        <translation>we said: {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>nobody invited yet</translation>
    </message>
    <message>
        <source>How was it? Who came, and what grew out of it?</source>
        <translation>How was it? Who came, and what grew out of it?</translation>
    </message>
    <message>
        <source>Who is not there yet?</source>
        <translation>Who is not there yet?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>card {numbers}, given out {when}</source>
        <translation>card {numbers}, given out {when}</translation>
    </message>
    <message>
        <source>not spoken to ourselves yet</source>
        <translation>not spoken to ourselves yet</translation>
    </message>
    <message>
        <source>last spoken {when}</source>
        <translation>last spoken {when}</translation>
    </message>
    <message>
        <source>Pick up on what you heard:</source>
        <translation>Pick up on what you heard:</translation>
    </message>
    <message>
        <source>Pick up on what you heard {when}:</source>
        <translation>Pick up on what you heard {when}:</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>ask again today</source>
        <translation>ask again today</translation>
    </message>
    <message>
        <source>ask again before {day}</source>
        <translation>ask again before {day}</translation>
    </message>
    <message>
        <source>Still good? {scopes}</source>
        <translation>Still good? {scopes}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>not spoken for {months} or more</source>
        <translation>not spoken for {months} or more</translation>
    </message>
    <message>
        <source>Who stays, whom do you call, who may go?</source>
        <translation>Who stays, whom do you call, who may go?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Wait this long (ms) after a change, so that a row of edits is read once. A suggestion is wanted: SuggestionRow. A conversation is to be written down, with somebody (UUID) or with anybody (None). The list of who was not spoken to for very long is wanted. A quiet line for the status bar.</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Write down a conversation</source>
        <translation>Write down a conversation</translation>
    </message>
    <message>
        <source>Keep it warm</source>
        <translation>Keep it warm</translation>
    </message>
    <message>
        <source>What can still be kept going stands first.</source>
        <translation>What can still be kept going stands first.</translation>
    </message>
    <message>
        <source>Just said, and it fits</source>
        <translation>Just said, and it fits</translation>
    </message>
    <message>
        <source>Not spoken for a while</source>
        <translation>Not spoken for a while</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>What we promised</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Gatherings</translation>
    </message>
    <message>
        <source>Cards on their way</source>
        <translation>Cards on their way</translation>
    </message>
    <message>
        <source>Ask again what is all right</source>
        <translation>Ask again what is all right</translation>
    </message>
    <message>
        <source>People who connect others</source>
        <translation>People who connect others</translation>
    </message>
    <message>
        <source>Seen from which people know each other, as far as we know.</source>
        <translation>Seen from which people know each other, as far as we know.</translation>
    </message>
    <message>
        <source>Look at it once</source>
        <translation>Look at it once</translation>
    </message>
    <message>
        <source>Nothing cools down today. Whom do you meet outside?</source>
        <translation>Nothing cools down today. Whom do you meet outside?</translation>
    </message>
    <message>
        <source>Everything begins with a conversation. Write down the first one, or bring in a list you have (Ctrl+I). From then on this page tells what to do first.</source>
        <translation>Everything begins with a conversation. Write down the first one, or bring in a list you have (Ctrl+I). From then on this page tells what to do first.</translation>
    </message>
    <message>
        <source>Promise kept: {names}</source>
        <translation>Promise kept: {names}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>They met: {names}</source>
        <translation>They met: {names}</translation>
    </message>
    <message>
        <source>{names} met. What would they do together?</source>
        <translation>{names} met. What would they do together?</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>something happened today</source>
        <translation>something happened today</translation>
    </message>
    <message>
        <source>taken up {when}</source>
        <translation>taken up {when}</translation>
    </message>
    <message>
        <source>Everybody said yes.</source>
        <translation>Everybody said yes.</translation>
    </message>
    <message>
        <source>Yes from {names}.</source>
        <translation>Yes from {names}.</translation>
    </message>
    <message>
        <source>Rather later, says {names}.</source>
        <translation>Rather later, says {names}.</translation>
    </message>
    <message>
        <source>No from {names}, and that is fine.</source>
        <translation>No from {names}, and that is fine.</translation>
    </message>
    <message>
        <source>Waiting for the own answer of {names}.</source>
        <translation>Waiting for the own answer of {names}.</translation>
    </message>
    <message>
        <source>{name} – now: {stage}</source>
        <translation>{name} – now: {stage}</translation>
    </message>
    <message>
        <source>Why it rests: {name}</source>
        <translation>Why it rests: {name}</translation>
    </message>
    <message>
        <source>The story of {name}</source>
        <translation>The story of {name}</translation>
    </message>
    <message>
        <source>The harvest of {name}</source>
        <translation>The harvest of {name}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>About {name}</translation>
    </message>
    <message>
        <source>No gathering is planned yet.</source>
        <translation>No gathering is planned yet.</translation>
    </message>
    <message>
        <source>Saved for your calendar: {name}</source>
        <translation>Saved for your calendar: {name}</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Connections or initiatives</source>
        <translation>Connections or initiatives</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>Tables whose change can be seen in each of the two. Somebody's page is wanted: a UUID. Cards of these connections are wanted on paper: tuple[UUID, ...]. The suggestions are wanted. Who is not there yet is wanted, for a connection or an initiative: a UUID. A quiet line for the status bar.</extracomment>
        <translation>Together</translation>
    </message>
    <message>
        <source>What grew out of a question.</source>
        <translation>What grew out of a question.</translation>
    </message>
    <message>
        <source>All days to your calendar</source>
        <translation>All days to your calendar</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Go back, I will ask</source>
        <translation>Go back, I will ask</translation>
    </message>
    <message>
        <source>Keep only that</source>
        <translation>Keep only that</translation>
    </message>
    <message>
        <source>{names} did not say yes to being in the register. Their name and their words are left out; what the others said stays.</source>
        <translation>{names} did not say yes to being in the register. Their name and their words are left out; what the others said stays.</translation>
    </message>
    <message>
        <source>{names} did not say yes to being in the register. Then only stays that you had a conversation today: no name and no words.</source>
        <translation>{names} did not say yes to being in the register. Then only stays that you had a conversation today: no name and no words.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Passphrase or RecoveryCode, as it was typed.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code, from the page in the drawer</source>
        <translation>Recovery code, from the page in the drawer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Use the recovery code</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>These are the pages, in plain words. With Ctrl+1, Ctrl+2 and so on you are there at once.</source>
        <translation>These are the pages, in plain words. With Ctrl+1, Ctrl+2 and so on you are there at once.</translation>
    </message>
    <message>
        <source>Every day begins here. Each line has one button for the next step.</source>
        <translation>Every day begins here. Each line has one button for the next step.</translation>
    </message>
    <message>
        <source>Write down what somebody said, in their own words. The program makes something of it, and you correct it.</source>
        <translation>Write down what somebody said, in their own words. The program makes something of it, and you correct it.</translation>
    </message>
    <message>
        <source>Each card is a question to the people in it. Choose cards, print them and take them along.</source>
        <translation>Each card is a question to the people in it. Choose cards, print them and take them along.</translation>
    </message>
    <message>
        <source>Here is what grew out of a question, with everybody's own answer.</source>
        <translation>Here is what grew out of a question, with everybody's own answer.</translation>
    </message>
    <message>
        <source>The last thing you did stands here, and you can undo it. Ctrl+K finds everything, F1 opens the handbook.</source>
        <translation>The last thing you did stands here, and you can undo it. Ctrl+K finds everything, F1 opens the handbook.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip the walk</source>
        <translation>Skip the walk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>A walk: {street}</source>
        <translation>A walk: {street}</translation>
    </message>
    <message>
        <source>Greet, listen, and look who could bring others together.</source>
        <translation>Greet, listen, and look who could bring others together.</translation>
    </message>
    <message>
        <source>Nobody here said yes to being written down yet. Ring a bell!</source>
        <translation>Nobody here said yes to being written down yet. Ring a bell!</translation>
    </message>
    <message>
        <source>Who did you meet? What did you hear?</source>
        <translation>Who did you meet? What did you hear?</translation>
    </message>
    <message>
        <source>{number}   {name}</source>
        <translation>{number}   {name}</translation>
    </message>
    <message>
        <source>Ask after it: {lead}</source>
        <translation>Ask after it: {lead}</translation>
    </message>
    <message>
        <source>Ask: what do you like to do, and what comes easy?</source>
        <translation>Ask: what do you like to do, and what comes easy?</translation>
    </message>
    <message>
        <source>Not spoken yet. Get to know each other.</source>
        <translation>Not spoken yet. Get to know each other.</translation>
    </message>
    <message>
        <source>Spoken {when}.</source>
        <translation>Spoken {when}.</translation>
    </message>
    <message>
        <source>Long not spoken: {when}.</source>
        <translation>Long not spoken: {when}.</translation>
    </message>
    <message>
        <source>Who never came up yet?</source>
        <translation>Who never came up yet?</translation>
    </message>
    <message>
        <source>They were not asked for anything yet. For what?</source>
        <translation>They were not asked for anything yet. For what?</translation>
    </message>
    <message>
        <source>A4, for in your pocket. Write on it, type it in at the desk.</source>
        <translation>A4, for in your pocket. Write on it, type it in at the desk.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>What grows in our neighbourhood</source>
        <extracomment>The letters of quotes: the largest at which all of it hangs on one sheet, else the last.</extracomment>
        <translation>What grows in our neighbourhood</translation>
    </message>
    <message>
        <source>Poster for the wall</source>
        <translation>Poster for the wall</translation>
    </message>
    <message>
        <source>A3. First names only, of who said yes to telling their story to others.</source>
        <translation>A3. First names only, of who said yes to telling their story to others.</translation>
    </message>
    <message>
        <source>poster for the wall</source>
        <translation>poster for the wall</translation>
    </message>
    <message>
        <source>{name} {lead}</source>
        <translation>{name} {lead}</translation>
    </message>
    <message>
        <source>Growing here: {things}.</source>
        <translation>Growing here: {things}.</translation>
    </message>
    <message>
        <source>{what} (with {names})</source>
        <translation>{what} (with {names})</translation>
    </message>
    <message>
        <source>This is what we can and have</source>
        <translation>This is what we can and have</translation>
    </message>
    <message>
        <source>This is what we would love</source>
        <translation>This is what we would love</translation>
    </message>
    <message>
        <source>Do you see something? Speak to each other. Or come and tell yours.</source>
        <translation>Do you see something? Speak to each other. Or come and tell yours.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Around {names}</source>
        <translation>Around {names}</translation>
    </message>
    <message>
        <source>Knows people around {names}</source>
        <translation>Knows people around {names}</translation>
    </message>
    <message>
        <source>Nobody joins them yet, as far as we know.</source>
        <translation>Nobody joins them yet, as far as we know.</translation>
    </message>
    <message>
        <source>{name} knows people in both.</source>
        <translation>{name} knows people in both.</translation>
    </message>
    <message>
        <source>{name} and {other} know each other, one on each side.</source>
        <translation>{name} and {other} know each other, one on each side.</translation>
    </message>
    <message>
        <source>Has the key: {names}</source>
        <translation>Has the key: {names}</translation>
    </message>
    <message>
        <source>Knows nobody here yet, as far as we know.</source>
        <translation>Knows nobody here yet, as far as we know.</translation>
    </message>
    <message>
        <source>Knows {names}</source>
        <translation>Knows {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>With {names}</translation>
    </message>
    <message>
        <source>Known to {names}</source>
        <translation>Known to {names}</translation>
    </message>
</context>
<context>
    <name>WebCounts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parts</source>
        <translation>
            <numerusform>%n more part</numerusform>
            <numerusform>%n more parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joins %n parts of the neighbourhood, as far as we know.</source>
        <translation>
            <numerusform>Join %n part of the neighbourhood, as far as we know.</numerusform>
            <numerusform>Joins %n parts of the neighbourhood, as far as we know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Search for a name.</source>
        <translation>
            <numerusform>And %n more. Search for a name.</numerusform>
            <numerusform>And %n more. Search for a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Who knows whom</source>
        <extracomment>Somebody's page is wanted: a UUID. The page of a group or a place is wanted: a UUID. A theme is to be asked to the neighbourhood, in words. The picture is wanted on paper: a PrintJob. A quiet line for the status bar.</extracomment>
        <translation>Who knows whom</translation>
    </message>
    <message>
        <source>Where the energy is</source>
        <translation>Where the energy is</translation>
    </message>
    <message>
        <source>Who knows whom, or where the energy is</source>
        <translation>Who knows whom, or where the energy is</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Web of the neighbourhood</translation>
    </message>
    <message>
        <source>As far as we know, today.</source>
        <translation>As far as we know, today.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>web of the neighbourhood</source>
        <translation>web of the neighbourhood</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>Print on A3…</source>
        <translation>Print on A3…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Save as picture (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Save as drawing (SVG)…</translation>
    </message>
    <message>
        <source>Give everybody a new spot</source>
        <translation>Give everybody a new spot</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>Picture of people who know each other. Arrow keys go from one to another.</source>
        <extracomment>So many are lifted out of the picture one by one. Somebody or something was clicked, or Enter was typed on it: its place in the web. Another one is looked at: its place, or -1 for none.</extracomment>
        <translation>Picture of people who know each other. Arrow keys go from one to another.</translation>
    </message>
</context>
<context>
    <name>WebPoster</name>
    <message>
        <source>Web of the neighbourhood on paper</source>
        <translation>Web of the neighbourhood on paper</translation>
    </message>
    <message>
        <source>Web of the neighbourhood</source>
        <translation>Web of the neighbourhood</translation>
    </message>
    <message>
        <source>One A3. Only who agreed to it is named; others are a dot.</source>
        <translation>One A3. Only who agreed to it is named; others are a dot.</translation>
    </message>
    <message>
        <source>web of the neighbourhood</source>
        <translation>web of the neighbourhood</translation>
    </message>
    <message>
        <source>As far as we know, {day}.</source>
        <translation>As far as we know, {day}.</translation>
    </message>
</context>
<context>
    <name>WebSide</name>
    <message>
        <source>Find a name</source>
        <extracomment>These may stand out in the picture: a tuple of places in the web. These are called as was typed: a tuple of places, or None when nothing is typed. The page of one of them is wanted: its place.</extracomment>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>What the list shows</translation>
    </message>
    <message>
        <source>What the picture shows, in words</source>
        <translation>What the picture shows, in words</translation>
    </message>
    <message>
        <source>Who joins parts</source>
        <translation>Who joins parts</translation>
    </message>
    <message>
        <source>Parts of the neighbourhood</source>
        <translation>Parts of the neighbourhood</translation>
    </message>
    <message>
        <source>Parts nobody joins yet</source>
        <translation>Parts nobody joins yet</translation>
    </message>
    <message>
        <source>Who stands apart</source>
        <translation>Who stands apart</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nobody is called so.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Looking who joins parts…</source>
        <translation>Looking who joins parts…</translation>
    </message>
    <message>
        <source>Nobody joins parts yet, as far as we know.</source>
        <translation>Nobody joins parts yet, as far as we know.</translation>
    </message>
    <message>
        <source>No parts yet: note which people know each other.</source>
        <translation>No parts yet: note which people know each other.</translation>
    </message>
    <message>
        <source>Every part is joined to every other, as far as we know.</source>
        <translation>Every part is joined to every other, as far as we know.</translation>
    </message>
    <message>
        <source>Everybody knows somebody, as far as we know.</source>
        <translation>Everybody knows somebody, as far as we know.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Good that you are here</source>
        <translation>Good that you are here</translation>
    </message>
    <message>
        <source>A register keeps what people in the neighbourhood can and have, and what they dream of, in their own words. It starts with a conversation.</source>
        <translation>A register keeps what people in the neighbourhood can and have, and what they dream of, in their own words. It starts with a conversation.</translation>
    </message>
    <message>
        <source>Start a new register</source>
        <translation>Start a new register</translation>
    </message>
    <message>
        <source>For your own neighbourhood. It stays on this computer.</source>
        <translation>For your own neighbourhood. It stays on this computer.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Go on with a file that is there already.</source>
        <translation>Go on with a file that is there already.</translation>
    </message>
    <message>
        <source>Look around in a demo neighbourhood</source>
        <translation>Look around in a demo neighbourhood</translation>
    </message>
    <message>
        <source>Invented people, so you can try everything.</source>
        <translation>Invented people, so you can try everything.</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Bring in a spreadsheet</translation>
    </message>
    <message>
        <source>The list you have now becomes a register. You look at it first.</source>
        <translation>The list you have now becomes a register. You look at it first.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This register opens without a passphrase.</source>
        <extracomment>A page by its key, and what to do with it once it is shown (or None). KoekdeskError: something could not be done, in words for people. Undo and redo changed: their labels. What to look at before printing (CardSet or PrintJob), and what to do then. Other paper to look at, print or save: a PrintJob. None for the demo, which is made afresh each time.</extracomment>
        <translation>This register opens without a passphrase.</translation>
    </message>
    <message>
        <source>The demo keeps no backups: it is made anew each time.</source>
        <translation>The demo keeps no backups: it is made anew each time.</translation>
    </message>
    <message>
        <source>Card {number} came back</source>
        <translation>Card {number} came back</translation>
    </message>
    <message numerus="yes">
        <source>%n cards printed</source>
        <translation>
            <numerusform>%n card printed</numerusform>
            <numerusform>%n cards printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are out. Their numbers lead back.</source>
        <translation>
            <numerusform>%n card is out. Their number lead back.</numerusform>
            <numerusform>%n cards are out. Their numbers lead back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AsideLine</name>
    <message>
        <source>Let it come back</source>
        <translation>Let it come back</translation>
    </message>
    <message>
        <source>rests until {date}</source>
        <translation>rests until {date}</translation>
    </message>
    <message>
        <source>Let it come back: {names}</source>
        <translation>Let it come back: {names}</translation>
    </message>
</context>
<context>
    <name>_BackupCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} and {conversations}</source>
        <translation>{people} and {conversations}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>Last change {when}</translation>
    </message>
    <message>
        <source>On the second place</source>
        <translation>On the second place</translation>
    </message>
</context>
<context>
    <name>_Gate</name>
    <message>
        <source>First your own passphrase</source>
        <translation>First your own passphrase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>_Grown</name>
    <message numerus="yes">
        <source>Now we know of %n ties.</source>
        <translation>
            <numerusform>Now we know of %n ty.</numerusform>
            <numerusform>Now we know of %n ties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year ago it was %n.</source>
        <translation>
            <numerusform>A year ago it was %n.</numerusform>
            <numerusform>A year ago it was %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Knows</name>
    <message>
        <source>Knows</source>
        <translation>Knows</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Go to {name}</translation>
    </message>
</context>
<context>
    <name>_NewForm</name>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Such as: Tuesday volunteer</source>
        <translation>Such as: Tuesday volunteer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_RecentRegisters</name>
    <message>
        <source>Go on with</source>
        <translation>Go on with</translation>
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
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>Also on a stick</source>
        <translation>Also on a stick</translation>
    </message>
    <message>
        <source>A computer can break or get lost. A USB stick in the drawer helps then.</source>
        <translation>A computer can break or get lost. A USB stick in the drawer helps then.</translation>
    </message>
    <message>
        <source>Where do backups go once more?</source>
        <translation>Where do backups go once more?</translation>
    </message>
</context>
<context>
    <name>_SlotList</name>
    <message>
        <source>Add one for somebody else</source>
        <translation>Add one for somebody else</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take this passphrase away</source>
        <translation>Take this passphrase away</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Whoever uses this passphrase can no longer get in with it.</source>
        <translation>Whoever uses this passphrase can no longer get in with it.</translation>
    </message>
    <message>
        <source>Recovery code, on the page in the drawer</source>
        <translation>Recovery code, on the page in the drawer</translation>
    </message>
    <message>
        <source>There is none yet. With it you get in when the words are forgotten.</source>
        <translation>There is none yet. With it you get in when the words are forgotten.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>The page in the drawer then no longer opens anything.</source>
        <translation>The page in the drawer then no longer opens anything.</translation>
    </message>
</context>
</TS>
