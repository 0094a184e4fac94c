namespace Moteplass.Domain.Tests.Conventions;

/// <summary>The judge of the layers is seen to fail.</summary>
public sealed class LayersTests
{
    [Theory]
    [InlineData("Primitives", "Primitives")]
    [InlineData("Actors", "Primitives")]
    [InlineData("", "Structures/Mandates")]
    [InlineData("Structures", "")]
    [InlineData("Problems", "")]
    [InlineData("Words", "Structures/Mandates")]
    [InlineData("Validation", "Words")]
    [InlineData("Interpretation/Seats", "")]
    [InlineData("Analysis", "Interpretation/Seats")]
    [InlineData("Analysis", "Mapping")]
    [InlineData("Validation", "Analysis")]
    [InlineData("Planning/Reading", "Analysis")]
    [InlineData("Planning", "Words")]
    [InlineData("Json/Reading", "Json/Writing")]
    [InlineData("Json/Lines", "Actors")]
    [InlineData("Exchange", "Validation")]
    [InlineData("Reference", "Json")]
    public void Along_the_arrows_all_is_well(string user, string used) => Assert.Empty(Layers.Judge([new("A", user, "B", used)]));

    [Theory]
    [InlineData("Primitives", "Actors")]
    [InlineData("Primitives", "")]
    [InlineData("Primitives/Messages", "Problems")]
    [InlineData("Sources", "Analysis")]
    [InlineData("", "Json")]
    [InlineData("Structures/Mandates", "Exchange")]
    [InlineData("", "Interpretation")]
    [InlineData("Structures", "Interpretation")]
    [InlineData("Interpretation", "Analysis")]
    [InlineData("Interpretation", "Words")]
    [InlineData("Words", "Interpretation")]
    [InlineData("Json", "Interpretation")]
    [InlineData("Analysis", "Validation")]
    [InlineData("Analysis", "Json/Reading")]
    [InlineData("Analysis", "Planning")]
    [InlineData("Planning", "Validation")]
    [InlineData("Validation", "Json")]
    [InlineData("Validation", "Exchange")]
    [InlineData("Json/Lines", "Analysis")]
    [InlineData("Json", "Reference")]
    [InlineData("Exchange", "Elsewhere")]
    public void Against_the_arrows_is_an_offence(string user, string used) =>
        Assert.Equal([$"A ({user}) uses B ({used})"], Layers.Judge([new("A", user, "B", used)]));

    [Fact]
    public void An_unknown_folder_is_an_offence() => Assert.Equal(
        ["A is in 'Helpers', of which the layers know nothing"],
        Layers.Judge([new("A", "Helpers", "System.String", null)]));

    [Theory]
    [InlineData("Json/Reading", "System.Text.Json.Utf8JsonReader", true)]
    [InlineData("Reference", "System.Text.Json.JsonElement", true)]
    [InlineData("Exchange", "System.Text.Json.Serialization.JsonConverter", true)]
    [InlineData("Actors", "System.Text.Json.Serialization.JsonConverterAttribute", false)]
    [InlineData("Validation", "System.Text.Json.JsonElement", false)]
    [InlineData("Validation", "FluentValidation.AbstractValidator`1", true)]
    [InlineData("Exchange", "FluentValidation.Results.ValidationResult", true)]
    [InlineData("Analysis", "FluentValidation.Results.ValidationResult", false)]
    [InlineData("Primitives", "System.Text.StringBuilder", true)]
    [InlineData("Primitives", "FluentValidationLookalike.Thing", true)]
    public void Libraries_stay_in_their_folders(string user, string used, bool allowed) =>
        Assert.Equal(allowed, !Layers.Judge([new("A", user, used, null)]).Any());
}
