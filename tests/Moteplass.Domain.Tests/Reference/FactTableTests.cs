using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Reference;

/// <summary>Every row and every limit of the facts can fail: once the data is changed, the failure names the fact.</summary>
public sealed class FactTableTests
{
    private static readonly JsonNode Register = JsonNode.Parse(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour))!;

    [Fact]
    public void Each_row_names_its_fact_once_its_value_is_gone() => Offenders.None(
        Placed().Where(row => IsSilent(row, place => place.Innermost.Record.Remove(place.Innermost.Member))).Select(row => row.ToJsonString()));

    [Fact]
    public void Each_row_names_its_fact_once_stated_and_inferred_are_mixed_up() => Offenders.None(
        Placed().Where(row => IsSilent(row, place => Array.ForEach(place.References, TurnBasis))).Select(row => row.ToJsonString()));

    [Fact]
    public void Each_row_names_its_fact_once_a_reservation_is_made_or_left_out() => Offenders.None(
        Placed().Where(row => IsSilent(row, place => Array.ForEach(place.References, TurnHedge))).Select(row => row.ToJsonString()));

    [Fact]
    public void Each_row_names_its_fact_once_it_rests_on_nothing() => Offenders.None(
        Placed().Where(row => IsSilent(row, place => Array.ForEach(place.References, reference => reference.Remove("locator")))).Select(row => row.ToJsonString()));

    [Fact]
    public void Each_limit_names_its_fact_once_the_register_goes_beyond_it() => Offenders.None(
        from limit in FactTable.Limits
        let changed = Changed(register => GoBeyond(register, limit))
        where !FactTable.Failures(changed).Any(failure => IsOf(failure, limit) && failure.EndsWith((string)limit["says"]!, StringComparison.Ordinal))
        select limit.ToJsonString());

    private static IEnumerable<JsonNode> Placed() => FactTable.Rows.Where(row => row["at"] is not null);

    private static bool IsSilent(JsonNode row, Action<RegisterPlace> change) =>
        !FactTable.Row(Changed(register => change(RegisterPlace.In(register, (string)row["at"]!).Single())), row).Any(failure => IsOf(failure, row));

    private static bool IsOf(string failure, JsonNode row) => failure.StartsWith($"{row["fact"]}: ", StringComparison.Ordinal);

    private static JsonNode Changed(Action<JsonNode> change)
    {
        JsonNode register = Register.DeepClone();
        change(register);
        return register;
    }

    private static void TurnBasis(JsonObject reference)
    {
        bool isInferred = (string?)reference["basis"] == "inferred";
        (reference["basis"], reference["note"]) = (isInferred ? null : "inferred", isInferred ? null : new JsonObject { ["nb"] = "Fordi" });
    }

    private static void TurnHedge(JsonObject reference) => reference["hedge"] = reference["hedge"] is null ? "kanskje" : null;

    private static void GoBeyond(JsonNode register, JsonNode limit)
    {
        if (FactTable.Kind(limit) == "unsaid")
        {
            string words = FactTable.Path(limit).Split('|')[0].Replace(@"\b", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal).Replace("[Kk]", "k", StringComparison.Ordinal);
            register["assignments"]![0]!["text"]!["nb"] = words;
            return;
        }

        RegisterPlace place = RegisterPlace.In(register, FactTable.Path(limit)).First(one => one.Value is not null || FactTable.Kind(limit) == "absent");
        switch (FactTable.Kind(limit))
        {
            case "absent":
                place.Innermost.Record[place.Innermost.Member] = "noe annet";
                break;
            case "only":
                place.Value!.ReplaceWith("noe annet");
                break;
            case "inferred":
                Array.ForEach(FactTable.Named(place, limit), TurnBasis);
                break;
            case "hedged":
                Array.ForEach(FactTable.Named(place, limit), TurnHedge);
                break;
            case "outside":
                Array.ForEach(place.References, reference => reference["document"] = "notat-2015-12-15");
                break;
            default:
                place.Innermost.Record[place.Innermost.Member] = "2018-03";
                break;
        }
    }
}
