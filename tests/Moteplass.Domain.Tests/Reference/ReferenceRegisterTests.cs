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

    // Each with the fact that gives it. A5: what the recommendations rest on is not told, and no decision is recorded. A9 beside A18: five
    // seats a side, but six organisations over the whole period. A7: the group that arranged the workshop of 2016 had directorates alone.
    // A7, A12: of two workshops no theme is told, of that of 2016 no evaluation, of that of 2017 neither organisations nor contributions.
    // A8: nor when the proposed arena was to be evaluated. A13 beside B5: youths up to 25 where the target group ends at 24.
    [Fact]
    public void It_has_the_warnings_and_infos_that_the_facts_give_it_and_no_error() => Assert.Equal(
        [
            "warning DEC001 /proposals/2",
            "info DEC004 /proposals/2",
            "info MAP005 /mappings/0/responses/3",
            "info PAR002 /structures/9/seats",
            "info PAR002 /structures/9/seats",
            "warning STR003 /structures/10/phases/0",
            "warning WSH001 /workshops/0",
            "warning WSH001 /workshops/1",
            "warning WSH002 /workshops/0",
            "info WSH003 /workshops/1",
            "info WSH004 /workshops/2/ages",
            "info WSH005 /workshops/0/arrangedBy",
            "warning WSH007 /workshops/1",
        ],
        RuleCatalogue.Check(Register).Select(problem => $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {problem.Pointer}"));

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
