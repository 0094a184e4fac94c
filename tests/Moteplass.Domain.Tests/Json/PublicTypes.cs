using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using FluentValidation;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Json;

/// <summary>The public types of the library that hold data, and values of them that hang together.</summary>
internal static class PublicTypes
{
    private const int MostOfType = 3;
    private const int MostOfList = 100;

    private static readonly Assembly Library = typeof(CollaborationRegister).Assembly;

    /// <summary>Every public type that holds data. A generic one stands for its closed ones, which are among the values.</summary>
    public static IReadOnlyList<Type> OfData { get; } =
    [
        .. Library.GetExportedTypes().Where(type => !type.IsInterface
            && !type.IsNested
            && !(type.IsAbstract && type.IsSealed)
            && !type.IsAssignableTo(typeof(Exception))
            && !type.IsAssignableTo(typeof(Delegate))
            && !type.IsAssignableTo(typeof(IValidator))
            && !type.IsAssignableTo(typeof(FluentValidation.Results.ValidationResult))
            && type != typeof(ValidatorKind)
            && type != typeof(ValidatorSettings)
            && !type.IsAssignableTo(typeof(JsonConverter))
            && !type.IsAssignableTo(typeof(System.ComponentModel.TypeConverter))),
    ];

    /// <summary>The definition of a closed generic type of ours, else the type itself.</summary>
    public static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>What a register is, what is asked of it and what is found in it: a few values of each type.</summary>
    public static IReadOnlyDictionary<Type, List<object>> Values(params IEnumerable<CollaborationRegister> registers)
    {
        var gathered = new Dictionary<Type, List<object>>();
        foreach (CollaborationRegister register in registers)
        {
            Gather(register, gathered);
            Gather(RegisterIndex.Of(register), gathered);
            Gather(ValidationReport.Of(register), gathered);
            Gather(CheckedRegister.Of(register), gathered);
            foreach (Fuzz.Analysis question in Fuzz.Analysis.All())
            {
                if (question.TryAnswer(register, out object? answer) && answer is not null)
                {
                    Gather(answer, gathered);
                }
            }
        }

        return gathered;
    }

    private static void Gather(object? value, Dictionary<Type, List<object>> gathered)
    {
        if (value is null)
        {
            return;
        }

        Type type = value.GetType();
        if (type.Assembly == Library && type.IsVisible)
        {
            // A list of a host's own types, or of what the library answers, is refused: that has a test of its own.
            bool isForeign = Open(type) == typeof(ValueList<>) && !new MoteplassJsonConverter().CanConvert(type.GetGenericArguments()[0]) && type != typeof(ValueList<string>) && type != typeof(ValueList<int>);
            List<object> known = isForeign ? [] : gathered.TryGetValue(type, out List<object>? list) ? list : gathered[type] = [];
            if (known.Count < MostOfType && !known.Contains(value) && !IsDefault(value))
            {
                known.Add(value);
            }
        }

        if (value is IEnumerable elements and not string)
        {
            foreach (object element in elements.Cast<object>().Take(MostOfList))
            {
                Gather(element, gathered);
            }
        }
        else if (type.Assembly == Library)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Gather(property.GetValue(value), gathered);
            }
        }
    }

    /// <summary>A default struct is no value of its type for some of them, and what it is for the others is tested with them.</summary>
    private static bool IsDefault(object value) => value is ValueType and not Enum && value.Equals(RuntimeHelpers.GetUninitializedObject(value.GetType()));
}
