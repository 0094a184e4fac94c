using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Moteplass.Domain;
using Moteplass.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace CookbookSamples;

internal static class FromASpreadsheet
{
    public static void Run()
    {
        // begin: from-a-spreadsheet
        // As a spreadsheet saves them. From a file: new StreamReader(path, Encoding.Latin1), where it was not saved as UTF-8.
        const string SeatLines = """
            Plass;Organisasjon;Rolle;Fra;Til
            1;FFO;Leder;01.01.2024;31.12.2025
            2;SAFO;Nestleder;01.01.2024;
            3;Unge funksjonshemmede;Medlem;1.1.2024;31.12.2025
            4;Kreftforeningen;Observatør;01.01.2024;
            5;Mental Helse;Møteleder;01.01.2024;
            6;SAFO;Medlem;01.07.2025;30.06.2024
            """;
        const string MeetingLines = """
            Møte;Dato;Innkalling sendt;Status
            1;08.02.2024;15.01.2024;avholdt
            2;31.04.2024;;avholdt
            3;12.09.2024;20.09.2024;avholdt
            4;;;avlyst
            """;

        var organisations = new Dictionary<string, Id<Actor>> { ["FFO"] = new("ffo"), ["SAFO"] = new("safo"), ["Unge funksjonshemmede"] = new("unge-funksjonshemmede"), ["Mental Helse"] = new("mental-helse") };
        Dictionary<string, SeatRole> roles = Enum.GetValues<SeatRole>().ToDictionary(role => role.InWords(Language.Nb), StringComparer.OrdinalIgnoreCase);
        var statuses = new Dictionary<string, MeetingStatus>(StringComparer.OrdinalIgnoreCase) { ["avholdt"] = MeetingStatus.Held, ["avlyst"] = MeetingStatus.Cancelled, ["planlagt"] = MeetingStatus.Planned };

        var seats = new Sheet("plasser.csv", SeatLines);
        var meetings = new Sheet("møter.csv", MeetingLines);
        var council = new Id<CollaborationStructure>("brukerrad");
        var register = new CollaborationRegister
        {
            Actors = [.. organisations.Select(one => new UserOrganisation { Id = one.Value, Name = new(one.Key) })],
            Structures =
            [
                new()
                {
                    Id = council,
                    Name = new("Brukerrådet"),
                    Kind = StructureKind.UserCouncil,
                    HasOwner = false,
                    Seats =
                    [
                        .. seats.Rows(row => new Seat
                        {
                            Id = new($"plass-{row.Text("Plass")}"),
                            OnBehalfOf = row.Known("Organisasjon", organisations),
                            Role = row.Known("Rolle", roles),
                            Period = row.Period("Fra", "Til"),
                        }, seat => seat.Id.ToString()),
                    ],
                },
            ],
            Meetings =
            [
                .. meetings.Rows(row => new Meeting
                {
                    Id = new($"mote-{row.Text("Møte")}"),
                    Structures = [council],
                    Status = row.Known("Status", statuses),
                    Held = row.Date("Dato") is { } day ? new() { Date = day } : null,
                    NoticeSent = row.Date("Innkalling sendt"),
                }, meeting => meeting.Id.ToString()),
            ],
        };

        // The lines that cannot be read, then what the rules find: a problem names its record, and the record came from a line.
        Console.WriteLine(string.Join('\n', seats.Problems.Concat(meetings.Problems)));
        foreach (Problem problem in ValidationReport.Of(register, new LocalDate(2024, 12, 31)).AtLeast(ProblemSeverity.Warning).Problems)
        {
            string id = problem.Record?.Id ?? "";
            Console.WriteLine($"{seats.PlaceOf(id) ?? meetings.PlaceOf(id) ?? "registeret"}: {problem.Message.In(Language.Nb)}");
        }

        Console.WriteLine($"{register.Structures[0].Seats.Count} plasser og {register.Meetings.Count} møter er lest.");
        // end: from-a-spreadsheet
    }

    // begin: from-a-spreadsheet
    internal sealed class Sheet(string file, string text)
    {
        private readonly Dictionary<string, string> _places = [];

        public List<string> Problems { get; } = [];

        public string? PlaceOf(string id) => _places.GetValueOrDefault(id);

        /// <summary>The records of the lines that are whole. What is wrong with the others is a problem, each cell at its place.</summary>
        public IEnumerable<T> Rows<T>(Func<Row, T> read, Func<T, string> idOf)
        {
            using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
            {
                var row = new Row(csv);
                T record = read(row);
                string place = $"{file}, linje {csv.Parser.RawRow}";
                Problems.AddRange(row.Problems.Select(problem => $"{place}, {problem}"));
                if (row.Problems.Count == 0)
                {
                    _places[idOf(record)] = place;
                    yield return record;
                }
            }
        }
    }

    internal sealed class Row(CsvReader csv)
    {
        private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");

        public List<string> Problems { get; } = [];

        public string Text(string column) => csv.GetField(column)?.Trim() ?? "";

        /// <summary>What a cell names, or null where it is empty.</summary>
        public T? Known<T>(string column, IReadOnlyDictionary<string, T> known)
            where T : struct =>
            Text(column) is "" ? null
            : known.TryGetValue(Text(column), out T value) ? value
            : Wrong<T>(column, $"Kjente er {string.Join(", ", known.Keys)}.");

        /// <summary>The day in a cell, or null where it is empty: not stated is not an error.</summary>
        public PartialDate? Date(string column) =>
            Text(column) is "" ? null
            : Day.Parse(Text(column)) is { Success: true } day ? PartialDate.FromDate(day.Value)
            : Wrong<PartialDate>(column, "Datoer skrives som 31.12.2025.");

        public ValidityPeriod? Period(string from, string to) => (Date(from), Date(to)) switch
        {
            (null, null) => null,
            ({ } start, { } end) when end.IsBefore(start) is true => Wrong<ValidityPeriod>(to, "Perioden slutter før den begynner."),
            var (start, end) => new ValidityPeriod(start, end),
        };

        private T? Wrong<T>(string column, string why)
            where T : struct
        {
            Problems.Add($"«{column}»: «{Text(column)}» kan ikke brukes. {why}");
            return null;
        }
    }
    // end: from-a-spreadsheet
}
