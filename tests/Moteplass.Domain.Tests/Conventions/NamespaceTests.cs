namespace Moteplass.Domain.Tests.Conventions;

public sealed class NamespaceTests
{
    [Fact]
    public void Records_and_values_share_one_namespace_and_each_task_has_its_own() => Offenders.None(
        from type in SourceMap.Library.Types
        from folder in type.Folders
        let expected = Layers.IsModel(folder) ? "Moteplass.Domain" : $"Moteplass.Domain.{Layers.Top(folder)}"
        where type.Namespace != expected
        select $"{type.Type} in '{folder}' should be in namespace {expected}");
}
