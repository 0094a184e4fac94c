namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is <c>init</c>; this framework does not have it.</summary>
internal static class IsExternalInit
{
}
