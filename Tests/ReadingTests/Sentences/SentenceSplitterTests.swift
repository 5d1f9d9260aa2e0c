import BiasdiffTestSupport
import Reading
import Testing
import TextCore

/// Texts in which every expected sentence is marked; one a line of the lists.
@Suite struct SentenceSplitterTests {
  private func expectMarked(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let example = MarkedText(marked)
    let text = UTF8Text(example.text)
    let found = SentenceSplitter().sentences(in: text.range, of: text)
    #expect(found.map { text.string($0) } == example.pieces, sourceLocation: location)
    #expect(found == example.ranges, sourceLocation: location)
  }

  @Test(arguments: [
    "‹The ferry sank.› ‹Nobody was hurt.›",
    "‹Was it late?› ‹Yes!› ‹It left at noon.›",
    "‹They met Mr. Hale, Mrs. Ito and Dr. Voss.› ‹All agreed.›",
    "‹Sen. Ana Ruiz and Rep. Bo Lind met Gov. Kim Tate.› ‹Lt. Gov. Ray Orr came, too.›",
    "‹Gen. Paul Nash wrote to Sgt. Maj. Joy Bell.›",
    "‹It was Leeds vs. Derby, i.e. Yorkshire vs. Derbyshire.›",
    "‹Pick a fruit, e.g. Cox apples.›",
    "‹They climbed Mt. Elbrus and saw St. Basil's.›",
    "‹Messrs. Gray and Poole paid approx. 40 francs.›",
    "‹The Rev. Tom Oak blessed Ft. Bragg.›",
  ]) func `titles and the like never end a sentence`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹The minister left No. 11 at once.› ‹No. 3 was empty.›",
    "‹Did he agree?› ‹He said no.› ‹The talks ended.›",
    "‹See fig. 4, vol. 2, pp. 17 and p. 31.›",
    "‹The deal ends on Oct. 9.› ‹A new one starts in Nov.› ‹The terms differ.›",
    "‹It opens Tues. Sept. 8 and closes in Feb. 2027.›",
    "‹He likes modern art.› ‹Three shows are open.›",
  ]) func `number words wait for a number`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹She flew to the U.S.› ‹The trip was long.›",
    "‹Steel from the U.S.› ‹Producers in Ghent complained.›",
    "‹The U.S. Treasury and the U.S. Chamber of Commerce objected.›",
    "‹The U.N. Security Council met in the U.K. on Friday.›",
    "‹A fire broke out in Camden, N.J.› ‹Firefighters arrived in minutes.›",
    "‹Orbit Inc. Chief Executive Lea Moss quit.›",
    "‹She joined Orbit Inc.› ‹Shares fell.›",
    "‹The firm is Brandt & Co. KG of Ulm.›",
    "‹He works for Pike Bros. and Dale Corp.› ‹They pay well.›",
    "‹Carl Dunn Jr. spoke.› ‹So did Carl Dunn Sr.› ‹It was short.›",
    "‹Martin Luther King Jr. Day is in January.›",
    "‹They sell pens, paper, etc.› ‹The shop is small.›",
    "‹Rain hit Reno, Nev., on Monday.›",
    "‹Ms. Day (R-Pa.) and Mr. Fox, D-Calif., agreed.›",
    "‹They live at 12 Elm St.› ‹The house is blue.›",
    "‹Pat Lowe, Ph.D., and Jo Kerr, M.D., signed.›",
    "‹The B.B.C.› ‹She hated it.›",
  ]) func `some abbreviations end a sentence when the next word starts one`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹The vote is at 12:30 p.m. Monday.› ‹It may slip.›",
    "‹It starts at 9 a.m. Eastern and ends at 5 p.m. GMT.›",
    "‹Doors close at 7 p.m.› ‹Latecomers wait outside.›",
    "‹At 6 a.m. Ms. Rowe rang.› ‹By 8 p.m. Police had gone.›",
    "‹The show is at 8 p.m. E.T. on Friday.›",
  ]) func `hours go on with a day or a time zone`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹J. R. Webb met A.B. Stone and Ruth T. Kay.›",
    "‹Robert C. \"Bobby\" Frost spoke.›",
    "‹It was either her or I.› ‹The rest had left.›",
    "‹Take vitamin D.› ‹Doctors agree.›",
    "‹E. coli was found.› ‹The well was shut.›",
    "‹That shop is Taylor's.› ‹People like it.›",
  ]) func `initials do not end a sentence, labels do`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹“We will stay.”› ‹The union was firm.›",
    "‹“We will stay,” she said.› ‹“It is our home.› ‹We built it.”›",
    "‹“Will you stay?” asked the judge.› ‹\"Never!\" he cried.›",
    "‹“Who pays?” Treasurer Ida Blum asked.› ‹“Is it fair?”› ‹Blum said it was.›",
    "‹He wrote \"This is it.\" and left.› ‹\"Odd,\" said Bo.›",
    "‹She called it ‘a farce.’› ‹He did not.›",
    "‹They spoke of “a fair price”.› ‹Nobody named it.›",
    "‹“Courage is a habit.” — Mary Quill›",
    "‹The play “Who Goes There?” Saturday was sold out.›",
    "‹Er sagte „Nein.“ und ging.›",
  ]) func `quotations are cut inside and keep their attribution`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹The clinic (it opened in May. It is small) closed.›",
    "‹He left (why?) at dawn.› ‹(She stayed.)› ‹They wrote.›",
    "‹(The paper names no minors.› ‹This is its rule.)›",
    "‹[The tape ends here.]›",
    "‹The memo [...] Was it real?› ‹No one [sic] knew.›",
    "‹The dose was small.[3][4]› ‹It helped.12› ‹They slept (see table 2).3› ‹All woke.›",
  ]) func `brackets and notes`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹He paused...› ‹The crowd waited.›",
    "‹He paused … and went on.› ‹Then… silence.›",
    "‹It was . . . I mean it is . . . hard.›",
    "‹It ended.› ‹. . . The rest is lost. . . .›",
    "‹So they say . . . .› ‹Others doubt it.›",
    "‹No way?!› ‹Yes!!!› ‹Fine.›",
    "‹Fans of Yahoo! Finance cheered.› ‹He left Yahoo!› ‹It shrank.›",
    "‹“Stop! it hurts,” he said.›",
    "‹雨が降った。›‹彼は帰った！›‹本当？›",
    "‹First half．› ‹Second half．›",
  ]) func `omission dots and marks`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹They reached the summit.›‹Then snow fell.›",
    "‹He owed 2,500.›‹The bank waited.›",
    "‹“They left.”›‹The house was cold.›",
    "‹Write to Ann.Lee@post.example or see www.Town.Example.org today.› ‹Then wait.›",
    "‹It rose 3.5 percent to $1.20.› ‹£5 was too much.› ‹12 firms closed.›",
    "‹Open the .zip file or Setup.exe.› ‹Run it.›",
    "‹Version 2.0.1 is out.› ‹It uses Node.js and iOS.› ‹iPhone owners wait.›",
  ]) func `sentences run together, numbers and addresses`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹1. Boil the water.› ‹2. Add salt.›",
    "‹1) Boil water› ‹2) Add salt› ‹3) Wait›",
    "‹a. North gate› ‹b. South gate›",
    "‹• 9. Soup› ‹• 10. Bread›",
    "‹(i) It is late.› ‹(ii) It is cold.›",
    "‹It failed for 1. cost and 2. time.›",
    "‹We need (a) money and (b) time.›",
    "‹J. Lee met K. Moss.›",
    "‹The year was 1999.› ‹2000 came next.›",
  ]) func `list marks stay with their items`(_ marked: String) {
    expectMarked(marked)
  }

  @Test(arguments: [
    "‹TRENTON, N.J. (AP) — The strike ended.› ‹Buses ran.›",
    "‹ERIE, Pa. - The lake froze.› ‹Boats stuck.›",
    "‹KYIV, Feb. 2 (Reuters) – Talks stalled.›",
    "‹Mayor wins again›\n‹The count took two days.›",
    "‹- Talks fail›\r\n‹- Strike goes on›",
    "‹features›\n‹contact us›",
    "‹The council voted late on Tuesday to close the old \nbridge.› ‹It is unsafe.›",
    "\u{A0}‹One.›\u{A0}\u{A0}‹Two.›\u{2003}",
    "‹Read our full guide.›\n‹It is free.›",
    "‹Read our guide\n.› ‹It is free.›",
    " \n\t \n",
    "",
    "‹…›",
    "‹Ёлка упала.› ‹Éric riait.› ‹👍 Merci.›",
  ]) func `datelines, lines and edges`(_ marked: String) {
    expectMarked(marked)
  }
}
