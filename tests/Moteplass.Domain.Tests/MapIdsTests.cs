using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests;

/// <summary>Ids that are renamed wherever they stand.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MapIdsTests
{
    [Property(MaxTest = 15)]
    public void Every_reference_follows_a_renamed_id_and_nothing_else_changes(CollaborationRegister register)
    {
        var ids = new Dictionary<RecordReference, string>();
        CollaborationRegister renamed = register.MapIds(record => ids.TryGetValue(record, out string? known) ? known : ids[record] = $"ny-{ids.Count}");

        Assert.Equal(Problems(register), Problems(renamed));
        Assert.Equal(register.MapIds(record => record.Id), register);
        Assert.Equal(Ids(register).Count, Ids(renamed).Count);
        Assert.DoesNotContain(Ids(renamed), id => !id.StartsWith("ny-", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_id_is_refused()
    {
        CollaborationRegister register = new() { Actors = [new OtherOrganisation { Id = Id<Actor>.Parse("ks"), Name = new LocalizedText("KS") }] };

        ArgumentException refusal = Assert.Throws<ArgumentException>("rename", () => register.MapIds(_ => "K S"));
        Assert.StartsWith("The new id of 'ks' is 'K S', which is no id.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("rename", () => register.MapIds(null!));
    }

    private static string[] Problems(CollaborationRegister register) =>
        [.. Moteplass.Domain.Validation.RuleRunner.Judge(register).Where(problem => problem.Code == "REG002").Select(problem => problem.Pointer.ToString())];

    private static List<string> Ids(CollaborationRegister register)
    {
        var ids = new List<string>();
        register.MapIds(record =>
        {
            ids.Add(record.Id);
            return record.Id;
        });
        return ids;
    }
}
