internal import Facts
internal import FoundationEssentials
internal import Parallel

// Trains the models of Facts on labelled events, and measures them by leaving
// one event out:
//
//   FactTrainer train FOLDER SWIFTFILE
//   FactTrainer leave-one-out FOLDER PREDICTIONS
//   FactTrainer predict FOLDER PREDICTIONS TRAININGFOLDER
//
// FOLDER holds a folder an event; PREDICTIONS gets a file an event for the
// scorers. The labelled data is other people's text and no part of this
// repository.
let arguments = CommandLine.arguments.dropFirst()
let usage = "usage: FactTrainer train|leave-one-out|predict FOLDER OUT [TRAININGFOLDER]"
if arguments.count < 3 {
  print(usage)
} else {
  let (mode, folder, out) = (arguments[1], arguments[2], arguments[3])
  let events = try Trainer.events(in: folder)
  switch mode {
  case "train": try ModelFile.text(Trainer.models(events)).write(toFile: out)
  case "leave-one-out":
    let numbers = Array(events.indices)
    let lines = numbers.parallelMap { number in
      var rest = events
      rest.remove(at: number)
      return Trainer.prediction(events[number], Trainer.models(rest))
    }
    for (event, line) in zip(events, lines) {
      try line.write(toFile: out + "/" + event.id + ".json")
    }
  case "predict":
    let models = Trainer.models(try Trainer.events(in: arguments[4]))
    for event in events {
      try Trainer.prediction(event, models).write(toFile: out + "/" + event.id + ".json")
    }
  default: print(usage)
  }
}
