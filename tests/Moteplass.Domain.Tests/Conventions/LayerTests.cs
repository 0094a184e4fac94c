namespace Moteplass.Domain.Tests.Conventions;

public sealed class LayerTests
{
    [Fact]
    public void Arrows_point_one_way() => Offenders.None(Layers.Judge(SourceMap.Library.Uses));

    [Fact]
    public void Each_type_lies_in_one_known_folder() => Offenders.None(
        from type in SourceMap.Library.Types
        where type.Folders.Length != 1 || !Layers.IsKnown(type.Folders[0])
        select $"{type.Type} lies in '{string.Join("' and '", type.Folders)}'");

    [Theory]
    [InlineData("Moteplass.Domain.CollaborationRegister", "", "Moteplass.Domain.Actor", "Actors")]
    [InlineData("Moteplass.Domain.Directorate", "Actors", "Moteplass.Domain.Actor", "Actors")]
    [InlineData("Moteplass.Domain.Validation.RecordValidator`1", "Validation/Validators", "FluentValidation.AbstractValidator`1", null)]
    [InlineData("Moteplass.Domain.Validation.RuleCatalogue", "Validation", "Moteplass.Domain.Validation.UniqueIdsRule", "Validation/Rules/Register")]
    [InlineData("Moteplass.Domain.Json.RegisterReader", "Json/Reading", "Moteplass.Domain.SchemaVersion", "Primitives")]
    public void Bases_members_and_bodies_are_seen(string user, string userFolder, string used, string? usedFolder) =>
        Assert.Contains(new TypeUse(user, userFolder, used, usedFolder), SourceMap.Library.Uses);
}
