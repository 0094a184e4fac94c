using System.Globalization;
using System.Text.Json;
using FluentValidation.Results;
using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.AnnualReports;
using Moteplass.Domain.AotSmoke;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Validation;
using NodaTime;

// Reads, validates, analyses and writes as a native program. Each line is a fact that must hold; the exit code says whether all did.
CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
byte[] written = MoteplassJson.WriteUtf8(register);
PracticeMappingAnalysis findings = PracticeMappingAnalysis.Of(register, ReferenceRegister.MappingOf2015);
RepresentationGraph graph = RepresentationGraph.Of(register, new LocalDate(2015, 12, 15));
ValidationResult result = await new CollaborationRegisterValidator(Language.Nn).ValidateAsync(register);
bool refused = !MoteplassJson.TryRead("""{"schemaVersion":"1.0","actors":[{"type":"directorate","id":"Hdir"}],"x":1}"""u8, out _, out ValueList<Problem> problems);

var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
var recurrence = RecurrenceCadence.ParseRecurrenceRule("FREQ=MONTHLY;BYDAY=-1TH");
CollaborationRegister council = MoteplassJson.Read("""
    {"schemaVersion":"1.0","structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}]}]}
    """);
var review = PracticeReview.Of(council, council.Structures[0].Id, year);
CollaborationRegister gathered = await ThroughLines(register);

return Check(
[
    .. await WebApi.TryAsync(),
    ("a register reads back equal", MoteplassJson.Read(written) == register),
    ("a register in lines reads back equal", gathered == register),
    ("four answered", findings.Responses.Substantive.Count == 4),
    ("three umbrellas are common", findings.CommonUmbrellas.Count == 3),
    ("NDFU is heard through its umbrella", graph.RoutesOf(Id<Actor>.Parse("ndfu")).Any()),
    ("the reference register has no error", result.Errors.All(failure => failure.Severity != FluentValidation.Severity.Error)),
    ("the recommendations of 2018 are open", Trail.Of(register).OpenProposals.Any(proposal => proposal.ToString() == "anbefalinger-2018")),
    ("a review counts what is promised", review.Regularity.Cadences[0].Promised == CountRange.Exactly(4)),
    ("a plan has its days", MeetingPlan.Of(council, new PlanRequest { Interval = year }).Quality is { Placed: 4, IsBest: true }),
    ("a yearly report has every section", AnnualReport.Of(council, council.Structures[0].Id, 2024, year.End).Sections.Count == Enum.GetValues<ReportSectionKind>().Length),
    ("a recurrence has its dates", recurrence.DatesIn(year)?.Count == 12),
    ("every problem of a broken document is found", refused && problems.Select(problem => problem.Code).SequenceEqual(["FMT008", "FMT010", "FMT006"])),
    ("the schemas for OpenAPI are there", MoteplassOpenApi.NameOf(typeof(ValueList<Seat>)) == "SeatList" && MoteplassOpenApi.Document(["Mandate"]).Contains("\"Quorum\": {", StringComparison.Ordinal)),
    ("changes are written as JSON", JsonSerializer.Serialize(RegisterDiff.Of(council, council with { Structures = [] }), SmokeContext.Default.RegisterDiff).Contains("removed", StringComparison.Ordinal)),
    ("scalars parse by the framework's contracts", Parse<PartialDate>("2015-23~").Latest == new LocalDate(2016, 2, 29)),
    ("scalars format by the framework's contracts", string.Create(CultureInfo.InvariantCulture, $"{CountRange.Parse("~30")}") == "~30"),
]);

static async Task<CollaborationRegister> ThroughLines(CollaborationRegister register)
{
    using var lines = new MemoryStream();
    await MoteplassNdjson.WriteAsync(lines, register);
    lines.Position = 0;
    List<RegisterLine> read = await MoteplassNdjson.ReadAsync(lines).ToListAsync();
    return MoteplassNdjson.ToRegister(read.Skip(1).Select(line => line.Record!), read[0].Header);
}

static T Parse<T>(string text)
    where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

static int Check((string Fact, bool Holds)[] facts)
{
    int failures = 0;
    foreach ((string fact, bool holds) in facts)
    {
        Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {fact}");
        failures += holds ? 0 : 1;
    }

    return failures;
}
