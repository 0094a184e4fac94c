using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>Each type may be the first that a process touches: no static member waits for another that waits for it.</summary>
public sealed class InitialisationTests
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string Library = typeof(CollaborationRegister).Assembly.Location;

    [Fact]
    [Trait("Speed", "slow")]
    public void Any_type_may_come_first() => Offenders.None(
        from type in typeof(CollaborationRegister).Assembly.GetTypes()
        where !type.ContainsGenericParameters && (type.TypeInitializer is not null || type.GetProperties(Static).Length > 0)
        from offence in InFreshLibrary(type.FullName!)
        select offence);

    private static List<string> InFreshLibrary(string name)
    {
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            Type type = context.LoadFromAssemblyPath(Library).GetType(name, throwOnError: true)!;
            Assert.NotSame(typeof(CollaborationRegister).Assembly, type.Assembly);
            return Touch(type);
        }
        finally
        {
            context.Unload();
        }
    }

    private static List<string> Touch(Type type)
    {
        var offences = new List<string>();
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
        catch (TypeInitializationException exception)
        {
            offences.Add($"{type} cannot begin: {exception.InnerException?.Message}");
        }

        foreach (PropertyInfo property in type.GetProperties(Static).Where(CanBeRead))
        {
            try
            {
                if (property.GetValue(null) is null && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull)
                {
                    offences.Add($"{type}.{property.Name} is null");
                }
            }
            catch (TargetInvocationException exception)
            {
                offences.Add($"{type}.{property.Name} cannot be read: {exception.InnerException?.Message}");
            }
        }

        return offences;
    }

    /// <summary>Reflection cannot read a span.</summary>
    private static bool CanBeRead(PropertyInfo property) => property.GetMethod is not null && !property.PropertyType.IsByRefLike;
}
