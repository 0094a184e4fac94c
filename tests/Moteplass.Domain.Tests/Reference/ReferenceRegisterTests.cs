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
        .. Enumerable.Range(0, 18).Except([9]).Select(actor => ($"info ACT001 /actors/{actor}", "The memos know actors by their names alone, and no number is invented; the tenth is a group (B17).")),
        ("warning DEC001 /proposals/2", "A5: what the recommendations rest on is not told."),
        ("info DEC004 /proposals/2", "A5: nor is a decision on them."),
        ("info MAP005 /mappings/0/responses/3", "B7: IMDi had nothing to report."),
        ("info PAR002 /structures/9/seats", "A9: five seats on the side of the users; A18: six organisations over the whole period."),
        ("info PAR002 /structures/9/seats", "A9: five seats on the side of the authorities, whose holders are told for the whole period alone."),
        ("warning STR003 /structures/10/phases/0", "A8: when the proposed arena was to be evaluated is not told."),
        ("info STR007 /structures/4", "B9: of these two permanent structures no frequency is told."),
        ("info STR007 /structures/5", "B9: as above."),
        ("warning WSH001 /workshops/0", "A7: no theme is told of the workshop of 2016."),
        ("warning WSH001 /workshops/1", "A12: nor of that of 2017."),
        ("warning WSH002 /workshops/0", "A14 tells of the evaluations of the second working group; the workshop of 2016 was before its time."),
        ("info WSH003 /workshops/1", "A12: who took part in 2017 is not told."),
        ("info WSH004 /workshops/2/ages", "A13: young people up to 25; B5: a target group up to 24."),
        ("info WSH005 /workshops/0/arrangedBy", "A6, A7: the first working group was of directorates alone."),
        ("warning WSH007 /workshops/1", "A12: what came out of the workshop of 2017 is not told."),
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
        Assert.All(Register.Actors.OfType<OrganisationGroup>(), group => Assert.Null(group.Count));
        Assert.All(Register.Structures.SelectMany(one => one.Mandates).SelectMany(one => one.Cadence).OfType<RateCadence>(), rate => Assert.Null(rate.Count));
    }

    [Fact]
    public void Seats_that_were_read_back_from_the_findings_are_marked_as_inferred() => Assert.All(
        Register.Structures.Where(one => one.Kind != StructureKind.WorkingGroup).SelectMany(one => one.Seats),
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
