using System.Collections;
using System.Reflection;
using System.Text;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Reference;

public sealed class ReferenceRegisterTests
{
    private static readonly CollaborationRegister Register = ReferenceRegister.ZeroToTwentyFour;

    /// <summary>What the rules say of the register as of no day, each with the fact that gives it.</summary>
    private static readonly (string Problem, string Reason)[] Expected =
    [
        ("info ACT001 /actors", "No document states an organisation number; one of the actors, NDFU, is part of another."),
        ("info ACT002 /actors", "A18, B16: whom the organisations represent is not stated; of SAFO and NDFU their own pages say it."),
        ("warning DEC001 /proposals/2", "A5: what the recommendations rest on is not stated."),
        ("info DEC004 /proposals/2", "A5: nor is a decision on them."),
        ("info MAP005 /mappings/0/responses/3", "B7: IMDi had no input."),
        ("info PAR002 /structures/9/seats", "A9: five organisations, so five seats by inference; A18: six organisations, of no stated time."),
        ("info PAR002 /structures/9/seats", "A9: five fixed representatives of the directorates; A18: who sat when is not stated."),
        ("info STR001 /structures/8", "A5: the steering group is named, and no more is said of it."),
        ("warning STR003 /structures/10/phases/0", "A8: when the proposed arena was to be evaluated is not stated."),
        ("info STR006 /structures/5/anchorings", "B11: the source says «ledelsen»; that this is top management is inferred."),
        ("info STR007 /structures/4", "B10: how often the director meets organisations is not stated."),
        ("info STR007 /structures/5", "B11: nor how often the programme does."),
        ("warning WSH001 /workshops/0", "A7: the theme of the workshop of 2016 is not stated."),
        ("warning WSH001 /workshops/1", "A12: nor that of 2017."),
        ("warning WSH002 /workshops/0", "A14 tells of the evaluations of the second working group; no evaluation of the workshop of 2016 is stated."),
        ("warning WSH007 /workshops/1", "A12, A17: which input came from the workshop of 2017 is not stated."),
        ("info WSH030 /workshops/0", "A7, A8: which of the 20 organisations gave which input is not stated."),
        ("info WSH031 /workshops/2/themes/0", "A13, A17: what was said on the themes is not stated, only what else the youths were asked."),
        ("info WSH031 /workshops/2/themes/1", "A13, A17: the same."),
    ];

    [Fact]
    public void It_has_the_warnings_and_infos_that_the_facts_give_it_and_no_error() => Assert.Equal(
        Expected.Select(one => one.Problem),
        RuleRunner.Judge(Register).Select(problem => $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {problem.Pointer}"));

    [Fact]
    public void It_is_in_canonical_form()
    {
        using Stream stream = typeof(ReferenceRegister).Assembly.GetManifestResourceStream("zero-to-twenty-four.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        Assert.Equal(reader.ReadToEnd(), MoteplassJson.Write(Register, indented: true));
    }

    [Fact]
    public void Every_record_names_its_source() =>
        Offenders.None(Sourced(Register, "").Where(one => one.Record.Sources.IsEmpty).Select(one => one.Path));

    [Fact]
    public void No_number_is_invented()
    {
        Assert.All(Register.Actors, actor => Assert.Null(actor.OrganisationNumber));
        Assert.Equal(["overlappende-organisasjoner 2.."], Register.Actors.OfType<OrganisationGroup>().Where(group => group.Count is not null).Select(group => $"{group.Id} {group.Count}"));
        Assert.All(Register.Structures.SelectMany(one => one.Mandates).SelectMany(one => one.Cadences).OfType<RateCadence>(), rate => Assert.Null(rate.Count));
    }

    // B3 alone says who sits; all other seats were read back from what is found of several structures (B16, B17) or of some working group (A18).
    [Fact]
    public void Seats_that_no_source_states_are_marked_as_inferred() => Assert.All(
        Register.Structures.Where(one => one.Id.ToString() != "arbeidsgruppe-tiltak-v").SelectMany(one => one.Seats),
        seat => Assert.All(seat.Sources, source => Assert.Equal(SourceBasis.Inferred, source.Basis)));

    [Fact]
    public void The_mapping_of_2015_is_in_it() => Assert.Equal(
        ["avdir", "bufdir", "hdir", "imdi", "udir"],
        Register.Mappings.Single(one => one.Id == ReferenceRegister.MappingOf2015).Responses.Select(one => one.Respondent.ToString()));

    /// <summary>Every record below another that can name sources, with the way to it.</summary>
    private static IEnumerable<(string Path, SourcedRecord Record)> Sourced(DomainRecord record, string path)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties())
        {
            IEnumerable parts = property.GetValue(record) switch
            {
                DomainRecord part => new[] { part },
                string or null => Array.Empty<object>(),
                IEnumerable list => list,
                _ => Array.Empty<object>(),
            };
            foreach (DomainRecord part in parts.OfType<DomainRecord>())
            {
                string partPath = $"{path}/{property.Name}";
                if (part is SourcedRecord sourced)
                {
                    yield return (partPath, sourced);
                }

                foreach ((string, SourcedRecord) below in Sourced(part, partPath))
                {
                    yield return below;
                }
            }
        }
    }
}
