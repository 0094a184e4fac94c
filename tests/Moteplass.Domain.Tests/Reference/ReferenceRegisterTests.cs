using System.Collections;
using System.Reflection;
using System.Text;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Reference;

public sealed class ReferenceRegisterTests
{
    private static readonly CollaborationRegister Register = ReferenceRegister.ZeroToTwentyFour;

    [Fact]
    public void It_has_no_error_and_no_warning() => Offenders.None(
        from problem in RuleCatalogue.Check(Register, new LocalDate(2018, 12, 31))
        where problem.Severity != Severity.Info
        select problem.ToString());

    [Fact]
    public void What_the_sources_do_not_say_is_worth_a_look() => Assert.Equal(
        [("ACT001", 17), ("MAP005", 1), ("STR007", 2)],
        RuleCatalogue.Check(Register).CountBy(problem => problem.Code).Select(one => (one.Key, one.Value)));

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
